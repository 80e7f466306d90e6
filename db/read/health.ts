import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { pendingMigrations } from "@/db/pending-migrations";

/** One round trip. Any failure of it is the answer, so it is not thrown on. */
export async function databaseAnswers(database: Database): Promise<boolean> {
  try {
    await database.read.execute(sql`select 1`);
    return true;
  } catch {
    return false; // Whatever the driver says, the meaning here is the same: not reachable.
  }
}

export function migrationsPending(database: Database): Promise<number> {
  return pendingMigrations(database);
}
