import "server-only";
import type { Database } from "@/db/client";
import { spreadRetry } from "@/db/store/jobs";
import { log } from "@/lib/platform/log";
import { faultWords, JobFault } from "./job-fault";

export interface Attempt {
  readonly id: string;
  readonly task: string;
  /** This one included. */
  readonly attempts: number;
}

/** After the n-th failure graphile-worker waits eⁿ s, at most e¹⁰ (six hours); so much longer at most, so that what failed together does not come back together. */
const spread = 0.5;

/** One attempt at a job. Whatever it throws is kept in our words, and the next attempt is put off by a length of chance. */
export async function carryOut(database: Database, attempt: Attempt, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error(
      { part: "worker", job: attempt.task, id: attempt.id, attempts: attempt.attempts, err: error },
      "a job failed",
    );
    const seconds = Math.random() * spread * Math.exp(Math.min(attempt.attempts, 10));
    // A worker that dies before this costs no more than the spread.
    await spreadRetry(database, attempt.id, seconds).catch(() => undefined);
    throw new JobFault(faultWords(error));
  }
}
