import "server-only";
import { sql } from "drizzle-orm";
import type { Database, Tx } from "@/db/client";

export interface JobRow {
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
export async function addJob(tx: Tx, job: JobRow): Promise<void> {
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
