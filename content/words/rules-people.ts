import { rulesPeople } from "./en/rules-people";
import { wordsOf } from "./words";

export const t = wordsOf(rulesPeople);
