import { dispensing } from "./en/dispensing";
import { wordsOf } from "./words";

export const t = wordsOf(dispensing);
