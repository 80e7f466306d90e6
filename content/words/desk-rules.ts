import { deskRules } from "./en/desk-rules";
import { wordsOf } from "./words";

export const t = wordsOf(deskRules);
