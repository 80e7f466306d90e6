import { account } from "./en/account";
import { wordsOf } from "./words";

export const t = wordsOf(account);
