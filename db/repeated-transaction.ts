import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import type { Database, Tx } from "@/db/client";
import { isWorthRepeating } from "@/db/database-error";

const triesMax = 3;
const firstPauseMs = 25;

/**
 * `inTransaction()` that begins again, at most twice, when PostgreSQL itself rolled the transaction back because it stood in another's way
 * (deadlock 40P01, serialization failure 40001). `work` is run from its start each time and must have no effect but through `tx`.
 * Nothing else is tried again: neither a lost connection nor a lock that was waited for in vain.
 */
export async function inRepeatedTransaction<T>(
  database: Pick<Database, "inTransaction">,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await database.inTransaction(work);
    } catch (error) {
      if (tries === triesMax || !isWorthRepeating(error)) throw error;
    }
    // Of any length up to twice the last, so that those who met do not meet again.
    await pause(Math.random() * firstPauseMs * 2 ** tries);
  }
}
