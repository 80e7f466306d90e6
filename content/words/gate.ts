import { gate } from "./en/gate";
import { wordsOf } from "./words";

export const t = wordsOf(gate);
