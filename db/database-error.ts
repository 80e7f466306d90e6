import "server-only";
import postgres from "postgres";

/** What may be logged of an error of the database. */
export interface DatabaseErrorFacts {
  /** SQLSTATE, for instance 23505. */
  readonly code: string;
  readonly table?: string;
  readonly constraint?: string;
}

/**
 * The facts of a database error without anybody's data; null when it is none. Log these and never the error itself:
 * Drizzle puts the statement's parameters into `message`, and PostgreSQL the refused values into `detail`.
 */
export function databaseErrorFacts(error: unknown): DatabaseErrorFacts | null {
  const found = postgresError(error);
  if (found === null) return null;
  return {
    code: found.code,
    ...(found.table_name !== undefined && { table: found.table_name }),
    ...(found.constraint_name !== undefined && { constraint: found.constraint_name }),
  };
}

/** The name of the unique, foreign-key, exclusion or check constraint that refused a write; null for any other error. */
export function violatedConstraint(error: unknown): string | null {
  const facts = databaseErrorFacts(error);
  return facts?.code.startsWith("23") ? (facts.constraint ?? null) : null;
}

/** Deadlock or serialization failure: the whole transaction may be tried again as it is. */
export function isWorthRepeating(error: unknown): boolean {
  return ["40001", "40P01"].includes(databaseErrorFacts(error)?.code ?? "");
}

function postgresError(error: unknown): postgres.PostgresError | null {
  for (const found of causesOf(error)) if (found instanceof postgres.PostgresError) return found;
  return null;
}

/** The error and what it wraps: Drizzle wraps what the driver throws, and next-auth wraps that as `cause: { err }`. */
export function* causesOf(error: unknown): Generator<Error> {
  for (let found = error; found instanceof Error; ) {
    yield found;
    const { cause } = found;
    found = cause instanceof Error ? cause : (cause as { readonly err?: unknown } | null | undefined)?.err;
  }
}
