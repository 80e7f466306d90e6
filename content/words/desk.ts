import { desk } from "./en/desk";
import { wordsOf } from "./words";

export const t = wordsOf(desk);
