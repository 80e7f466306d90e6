import { statementWords } from "@/content/words/check-words";
import { register } from "@/content/words/en/register";
import { messagesOf } from "@/content/words/messages";
import { speaker } from "@/content/words/speaker";
import type { Statement } from "@/lib/domain/dispensing/statements";

// The only texts of ours that rows hold: what books and files are written in, and what a person read when they put their name to it.

/** The language of the pharmacy's books, whatever language its pages are read in. */
const inTheBooks = speaker<{ register: typeof register }>("en-IN", messagesOf({ register }));

/** A medicine as the register names it. */
export const drugInRegister = (brand: string, strengthMg: number): string =>
  inTheBooks("register.drug", { brand, strengthMg });

/** What a file that came without a name is called, wherever it is named. */
export const unnamedFile = inTheBooks("register.unnamedFile");

/** A statement word for word as its page showed it to whoever made it. */
export const statementAsRead = (statement: Statement): string => statementWords(statement);
