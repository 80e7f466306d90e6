import { queue } from "./en/queue";
import { wordsOf } from "./words";

export const t = wordsOf(queue);
