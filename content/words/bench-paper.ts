import { benchPaper } from "./en/bench-paper";
import { wordsOf } from "./words";

export const t = wordsOf(benchPaper);
