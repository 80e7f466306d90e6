import { rulesQuantity } from "./en/rules-quantity";
import { wordsOf } from "./words";

export const t = wordsOf(rulesQuantity);
