import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

export interface JobRow {
  readonly task: string;
  readonly payload: unknown;
  readonly attemptsMax: number;
  readonly key: string | null;
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
