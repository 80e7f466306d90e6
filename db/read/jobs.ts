import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

export interface JobRow {
  readonly id: string;
  readonly task: string;
  readonly attempts: number;
  readonly attemptsMax: number;
  readonly queuedAt: Date;
  readonly runAt: Date;
  readonly lockedAt: Date | null;
  readonly lastError: string | null;
  readonly failed: boolean;
}

/** What the worker still has to do, and what it gave up on. */
export async function openJobs(db: Db): Promise<JobRow[]> {
  const rows = await db.execute<{
    id: string;
    task: string;
    attempts: number;
    max: number;
    created_at: string;
    run_at: string;
    locked_at: string | null;
    last_error: string | null;
  }>(sql`
    select j.id::text, j.task_identifier as task, j.attempts::int, j.max_attempts::int as max, j.created_at, j.run_at, j.locked_at, j.last_error
    from graphile_worker.jobs j
    -- One that was superseded while it runs is left no attempt (dropSuperseded in db/store/jobs.ts): that is not given up.
    where not (j.key is null and j.attempts >= j.max_attempts)
    order by (j.attempts >= j.max_attempts) desc, j.run_at, j.id
    limit 200`);
  return rows.map((row) => ({
    id: row.id,
    task: row.task,
    attempts: row.attempts,
    attemptsMax: row.max,
    queuedAt: new Date(row.created_at),
    runAt: new Date(row.run_at),
    lockedAt: row.locked_at === null ? null : new Date(row.locked_at),
    lastError: row.last_error,
    failed: row.attempts >= row.max,
  }));
}
