import { refused } from "./en/refused";
import { wordsOf } from "./words";

export const t = wordsOf(refused);
