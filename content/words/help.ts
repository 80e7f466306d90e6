import { help } from "./en/help";
import { wordsOf } from "./words";

export const t = wordsOf(help);
