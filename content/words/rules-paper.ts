import { rulesPaper } from "./en/rules-paper";
import { wordsOf } from "./words";

export const t = wordsOf(rulesPaper);
