import { people } from "./en/people";
import { wordsOf } from "./words";

export const t = wordsOf(people);
