import { ui } from "./en/ui";
import { wordsOf } from "./words";

export const t = wordsOf(ui);
