import { safety } from "./en/safety";
import { wordsOf } from "./words";

export const t = wordsOf(safety);
