import { stock } from "./en/stock";
import { wordsOf } from "./words";

export const t = wordsOf(stock);
