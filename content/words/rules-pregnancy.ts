import { rulesPregnancy } from "./en/rules-pregnancy";
import { wordsOf } from "./words";

export const t = wordsOf(rulesPregnancy);
