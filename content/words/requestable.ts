import { requestable } from "./en/requestable";
import { wordsOf } from "./words";

export const t = wordsOf(requestable);
