import { document } from "./en/document";
import { wordsOf } from "./words";

export const t = wordsOf(document);
