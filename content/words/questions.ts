import { questions } from "./en/questions";
import { wordsOf } from "./words";

export const t = wordsOf(questions);
