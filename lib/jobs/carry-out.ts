import "server-only";
import type { Database } from "@/db/client";
import { raiseAlert, settleAlert } from "@/db/repo/alert";
import { spreadRetry } from "@/db/repo/job";
import type { Clock } from "@/lib/platform/clock";
import { log } from "@/lib/platform/log";
import { faultWords, JobFault } from "./job-fault";

export interface Attempt {
  readonly id: string;
  readonly task: string;
  /** This one included. */
  readonly attempts: number;
  readonly attemptsMax: number;
}

interface CarryDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** After the n-th failure graphile-worker waits eⁿ s, at most e¹⁰ (six hours); so much longer at most, so that what failed together does not come back together. */
const spread = 0.5;

/** One attempt at a job. Whatever it throws is kept in our words, and the next attempt is put off by a length of chance. */
export async function carryOut(deps: CarryDeps, attempt: Attempt, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    if (attempt.attemptsMax === 1) await settle(deps, attempt.task).catch(() => undefined);
  } catch (error) {
    log.error(
      { part: "worker", job: attempt.task, id: attempt.id, attempts: attempt.attempts, err: error },
      "a job failed",
    );
    const seconds = Math.random() * spread * Math.exp(Math.min(attempt.attempts, 10));
    // A worker that dies before this costs no more than the spread.
    await spreadRetry(deps.database, attempt.id, seconds).catch(() => undefined);
    if (attempt.attempts >= attempt.attemptsMax) await tellStaff(deps, attempt).catch(() => undefined);
    throw new JobFault(faultWords(error));
  }
}

/** What comes again by the clock is made good by its next run; nobody has to run it by hand. */
async function settle({ database, clock }: CarryDeps, task: string): Promise<void> {
  await database.inTransaction((tx) => settleAlert(tx, alertKey(task), null, clock.now()));
}

const alertKey = (task: string) => `job:${task}`;

/** One alert for each kind of job, counted: those given up wait at /admin/jobs, where nobody looks without a reason. */
async function tellStaff({ database, clock, newId }: CarryDeps, { task, attempts }: Attempt): Promise<void> {
  await database.inTransaction((tx) =>
    raiseAlert(tx, {
      id: newId(),
      key: alertKey(task),
      kind: "job-given-up",
      params: { task, attempts },
      at: clock.now(),
    }),
  );
}
