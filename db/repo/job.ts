import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Database, Db, Tx } from "@/db/client";
import { setAsideJobs } from "@/db/schema/jobs";
import type { DismissReason } from "@/lib/domain/jobs/dismissed";

export interface NewJob {
  readonly task: string;
  readonly payload: unknown;
  readonly attemptsMax: number;
  /** Every job has one: dropSuperseded() takes a job without for one that was superseded. */
  readonly key: string;
  /** Seconds from now, in the database's time, by which the queue lives. */
  readonly delaySeconds: number;
}

const runAt = (delaySeconds: number) =>
  delaySeconds === 0 ? sql`null::timestamptz` : sql`now() + make_interval(secs => ${delaySeconds})`;

/** graphile-worker's own function, called inside our transaction: a rollback takes the job with it. */
export async function addJob(tx: Tx, job: NewJob): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${job.task}::text,
      payload := ${JSON.stringify(job.payload)}::json,
      max_attempts := ${job.attemptsMax}::int,
      job_key := ${job.key}::text,
      run_at := ${runAt(job.delaySeconds)}
    )`);
}

/** Gives a job that failed for good its attempts back and lets it run now. False when it is not waiting any more. */
export async function retryJob(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.execute(sql`
    select id from graphile_worker.reschedule_jobs(array[${id}::bigint], run_at := now(), attempts := 0)`);
  return rows.length > 0;
}

/** Puts the next attempt of the job that is failing just now off by so much: the queue adds its own pause to `run_at`. */
export async function spreadRetry(database: Database, id: string, seconds: number): Promise<void> {
  await database.read.execute(sql`
    update graphile_worker._private_jobs set run_at = now() + make_interval(secs => ${seconds})
    where id = ${id}::bigint and locked_by is not null`);
}

/**
 * Removes jobs in whose place the same errand was queued again while they ran. The queue takes such a job's key and leaves it no attempt: when
 * its worker is killed, or it fails, it would stand among those given up although its successor does the work.
 */
export async function dropSuperseded(database: Database): Promise<void> {
  await database.read.execute(sql`
    delete from graphile_worker._private_jobs where key is null and attempts >= max_attempts and locked_at is null`);
}

export interface Dismissal {
  readonly id: string;
  readonly reason: DismissReason;
  readonly by: string;
  readonly at: Date;
}

/** Takes a job that was given up out of the queue and keeps it. Null when it is not one of those (any more). */
export async function dismissJob(tx: Tx, { id, reason, by, at }: Dismissal): Promise<{ task: string } | null> {
  const [found] = await tx.execute<{
    task: string;
    payload: unknown;
    key: string | null;
    max: number;
    fault: string | null;
    queued_at: string;
  }>(sql`
    select t.identifier as task, j.payload, j.key, j.max_attempts::int as max, j.last_error as fault, j.created_at as queued_at
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.id = ${id}::bigint and j.attempts >= j.max_attempts and j.locked_at is null
    for update of j`);
  if (found === undefined) return null;
  const { task, payload, fault, max: attemptsMax } = found;
  await tx.execute(sql`select from graphile_worker.complete_jobs(array[${id}::bigint])`);
  await tx.insert(setAsideJobs).values({
    id,
    task,
    payload: typeof payload === "string" ? JSON.parse(payload) : payload,
    key: found.key ?? `${task}:${id}`,
    attemptsMax,
    fault,
    queuedAt: new Date(found.queued_at),
    reason,
    setAsideBy: by,
    setAsideAt: at,
  });
  return { task };
}

/** Puts a dismissed job back into the queue, with all its attempts. Null when that was done already. */
export async function requeueDismissed(tx: Tx, id: string, at: Date): Promise<{ task: string } | null> {
  const [job] = await tx
    .update(setAsideJobs)
    .set({ takenUpAt: at })
    .where(and(eq(setAsideJobs.id, id), isNull(setAsideJobs.takenUpAt)))
    .returning();
  if (job === undefined) return null;
  const { task, payload, attemptsMax, key } = job;
  await addJob(tx, { task, payload, attemptsMax, key, delaySeconds: 0 });
  return { task };
}

export function dismissedJobs(db: Db) {
  return db
    .select()
    .from(setAsideJobs)
    .where(isNull(setAsideJobs.takenUpAt))
    .orderBy(desc(setAsideJobs.setAsideAt))
    .limit(50);
}

export interface OpenJob {
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
export async function openJobs(db: Db): Promise<OpenJob[]> {
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
    -- One that was superseded while it runs is left no attempt (dropSuperseded above): that is not given up.
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
