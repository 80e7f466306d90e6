import { batch } from "./en/batch";
import { wordsOf } from "./words";

export const t = wordsOf(batch);
