import type { PostgresJsTransaction } from "drizzle-orm/postgres-js";

declare const insideTransaction: unique symbol;

/** An open transaction, obtained from `inTransaction` alone: what asks for it can write, and writes as one. */
export type Tx = {
  readonly [insideTransaction]: true;
  /** A savepoint: a failure inside undoes what was done inside, and the transaction can go on. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
} & PostgresJsTransaction<Record<string, never>, Record<string, never>>;
