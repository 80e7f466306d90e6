import { duties } from "./en/duties";
import { wordsOf } from "./words";

export const t = wordsOf(duties);
