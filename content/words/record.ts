import { record } from "./en/record";
import { wordsOf } from "./words";

export const t = wordsOf(record);
