import { monograph } from "./en/monograph";
import { wordsOf } from "./words";

export const t = wordsOf(monograph);
