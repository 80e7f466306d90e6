import "server-only";
import { inArray, sql } from "drizzle-orm";
import type { Database, Db } from "@/db/client";
import { pendingMigrations } from "@/db/pending-migrations";
import { workerHeartbeats } from "@/db/schema/records";

/** All of this is in the database's time, which graphile-worker itself lives by: a shifted demo clock must not make the living look dead. */
export async function beat(database: Database, workerIds: readonly string[]): Promise<void> {
  if (workerIds.length === 0) return;
  await database.read
    .insert(workerHeartbeats)
    .values(workerIds.map((workerId) => ({ workerId, startedAt: sql`now()`, beatAt: sql`now()` })))
    .onConflictDoUpdate({ target: workerHeartbeats.workerId, set: { beatAt: sql`now()` } });
}

export async function forgetWorkers(database: Database, workerIds: readonly string[]): Promise<void> {
  if (workerIds.length > 0)
    await database.read.delete(workerHeartbeats).where(inArray(workerHeartbeats.workerId, [...workerIds]));
}

/** So long may a worker be silent before others take its jobs. */
export const silentAfterSeconds = 45;

/** Frees the jobs of workers that hold one for so long and have not beaten for as long. Who never beat at all is dead too. */
export async function freeSilentWorkers(database: Database, seconds = silentAfterSeconds): Promise<void> {
  const silence = sql`make_interval(secs => ${seconds})`;
  await database.read.execute(sql`
    with silent as (
      select distinct j.locked_by as worker_id from graphile_worker.jobs j
      where j.locked_by is not null and j.locked_at < now() - ${silence}
        and not exists (
          select 1 from worker_heartbeats h where h.worker_id = j.locked_by and h.beat_at > now() - ${silence}
        )
    )
    select graphile_worker.force_unlock_workers(array_agg(worker_id)) from silent having count(*) > 0`);
  await database.read.execute(sql`delete from worker_heartbeats where beat_at < now() - interval '1 hour'`);
}

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
