import { signIn } from "./en/sign-in";
import { wordsOf } from "./words";

export const t = wordsOf(signIn);
