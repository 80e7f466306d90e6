import { mail } from "./en/mail";
import { wordsOf } from "./words";

export const t = wordsOf(mail);
