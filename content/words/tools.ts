import { tools } from "./en/tools";
import { wordsOf } from "./words";

export const t = wordsOf(tools);
