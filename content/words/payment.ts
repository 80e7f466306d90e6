import { payment } from "./en/payment";
import { wordsOf } from "./words";

export const t = wordsOf(payment);
