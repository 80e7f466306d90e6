import "server-only";
import { sql } from "drizzle-orm";
import type { Database, Db } from "@/db/client";
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

export interface WorkProgress {
  /** Some worker beat within the last 30 s. */
  readonly isAlive: boolean;
  /** How long the job that is due longest has waited; 0 when none waits. */
  readonly oldestDueSeconds: number;
}

/**
 * In the database's time, which the queue lives by. A job that is in hand, given up, or waits for its next attempt is not due.
 */
export async function workProgress(db: Db): Promise<WorkProgress> {
  const [row] = await db.execute<{ is_alive: boolean; waited: number | null }>(sql`
    select exists (select from worker_heartbeats where beat_at > now() - interval '30 seconds') as is_alive,
      (select extract(epoch from now() - min(run_at))::float8 from graphile_worker._private_jobs
        where is_available and run_at <= now()) as waited`);
  return { isAlive: row?.is_alive ?? false, oldestDueSeconds: row?.waited ?? 0 };
}
