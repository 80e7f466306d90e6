import { checkout } from "./en/checkout";
import { wordsOf } from "./words";

export const t = wordsOf(checkout);
