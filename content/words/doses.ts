import { doses } from "./en/doses";
import { wordsOf } from "./words";

export const t = wordsOf(doses);
