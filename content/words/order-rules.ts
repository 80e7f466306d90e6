import { orderRules } from "./en/order-rules";
import { wordsOf } from "./words";

export const t = wordsOf(orderRules);
