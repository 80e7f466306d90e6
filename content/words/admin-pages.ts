import { adminPages } from "./en/admin-pages";
import { wordsOf } from "./words";

export const t = wordsOf(adminPages);
