import { declineReasons } from "./en/decline-reasons";
import { wordsOf } from "./words";

export const t = wordsOf(declineReasons);
