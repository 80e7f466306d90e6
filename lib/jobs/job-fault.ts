import "server-only";
import { databaseErrorFacts } from "@/db/database-error";
import { databaseUnavailable } from "@/db/unavailable";

/** A failure in words of our own: ids and codes, nothing that a person wrote. These words are kept beside the job and shown to managers. */
export class JobFault extends Error {
  override readonly name = "JobFault";
}

/**
 * What is kept of a job's failure, for instance "database 23505 on messages (messages_key_once)" or "TypeError". Words of an error that is not
 * ours may hold what a person wrote (Drizzle puts a statement's parameters into its message); they go to the log alone, which redacts them.
 */
export function faultWords(error: unknown): string {
  if (error instanceof JobFault) return error.message;
  if (databaseUnavailable(error) !== null) return "database not to be had";
  const facts = databaseErrorFacts(error);
  if (facts !== null) {
    const { code, table, constraint } = facts;
    return `database ${code}${table === undefined ? "" : ` on ${table}`}${constraint === undefined ? "" : ` (${constraint})`}`;
  }
  if (!(error instanceof Error)) return "unknown";
  const { code } = error as { code?: unknown };
  return typeof code === "string" && /^[A-Z0-9_]{2,40}$/.test(code) ? `${error.name} ${code}` : error.name;
}
