import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

export interface JobRow {
  readonly task: string;
  readonly payload: unknown;
  readonly attemptsMax: number;
  readonly key: string | null;
}

/** graphile-worker's own function, called inside our transaction: a rollback takes the job with it. */
export async function addJob(tx: Tx, job: JobRow): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${job.task}::text,
      payload := ${JSON.stringify(job.payload)}::json,
      max_attempts := ${job.attemptsMax}::int,
      job_key := ${job.key}::text
    )`);
}
