import "server-only";
import { type WorkProgress, workProgress } from "@/db/repo/health";
import { dismissedJobs, type OpenJob, openJobs } from "@/db/repo/job";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { type WorkerState, workerState } from "@/lib/domain/jobs/worker-state";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

export interface JobsView {
  readonly jobs: readonly OpenJob[];
  readonly dismissed: Awaited<ReturnType<typeof dismissedJobs>>;
  /** As `/api/health` judges it. */
  readonly worker: { readonly state: WorkerState; readonly oldestDueSeconds: WorkProgress["oldestDueSeconds"] };
}

/** What waits, what runs, what failed, what was dismissed. */
export async function jobsView({ database }: QueryDeps, actor: Actor): Promise<Result<JobsView, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (!can(actor, "jobs:view", anything)) return err(notFound);
  const progress = await workProgress(database.read);
  return ok({
    jobs: await openJobs(database.read),
    dismissed: await dismissedJobs(database.read),
    worker: { state: workerState(progress), oldestDueSeconds: progress.oldestDueSeconds },
  });
}
