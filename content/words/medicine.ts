import { medicine } from "./en/medicine";
import { wordsOf } from "./words";

export const t = wordsOf(medicine);
