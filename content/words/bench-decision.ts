import { benchDecision } from "./en/bench-decision";
import { wordsOf } from "./words";

export const t = wordsOf(benchDecision);
