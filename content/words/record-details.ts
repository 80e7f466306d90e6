import { recordDetails } from "./en/record-details";
import { wordsOf } from "./words";

export const t = wordsOf(recordDetails);
