import { prescription } from "./en/prescription";
import { wordsOf } from "./words";

export const t = wordsOf(prescription);
