import { order } from "./en/order";
import { wordsOf } from "./words";

export const t = wordsOf(order);
