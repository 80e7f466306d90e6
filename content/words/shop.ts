import { shop } from "./en/shop";
import { wordsOf } from "./words";

export const t = wordsOf(shop);
