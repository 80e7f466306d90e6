import { benchSupply } from "./en/bench-supply";
import { wordsOf } from "./words";

export const t = wordsOf(benchSupply);
