import { copy } from "./en/copy";
import { wordsOf } from "./words";

export const t = wordsOf(copy);
