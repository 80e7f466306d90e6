import "server-only";
import { t } from "@/content/words/answers";
import type { Database } from "@/db/client";
import { raiseAlert } from "@/db/store/alerts";
import { spreadRetry } from "@/db/store/jobs";
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

/** Once a job: it waits at /admin/jobs, where nobody looks without a reason. */
async function tellStaff({ database, clock, newId }: CarryDeps, { id, task, attempts }: Attempt): Promise<void> {
  const message = t("theJobWasGivenUp", { task, id, attempts });
  await database.inTransaction((tx) =>
    raiseAlert(tx, {
      id: newId(),
      key: `job:${id}`,
      kind: "job-given-up",
      orderNumber: null,
      message,
      createdAt: clock.now(),
    }),
  );
}
