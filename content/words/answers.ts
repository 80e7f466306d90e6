import { answers } from "./en/answers";
import { wordsOf } from "./words";

export const t = wordsOf(answers);
