import { rulesTime } from "./en/rules-time";
import { wordsOf } from "./words";

export const t = wordsOf(rulesTime);
