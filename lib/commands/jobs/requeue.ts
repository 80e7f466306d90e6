import "server-only";
import { requeueDismissed } from "@/db/repo/job";
import { type RequeueJob, requeueJob } from "@/lib/contracts/jobs";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

/** A dismissed job is needed after all: it runs again, with all its attempts. */
export const requeueJobCommand = command({
  name: "job.taken-up",
  duty: { action: "jobs:retry", without: notFound },
  input: requeueJob,
  subject: ({ jobId }) => ({ subjectKind: "job", subjectId: jobId }),
  async run({ tx, actor, now }, { jobId }: RequeueJob) {
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "jobs:retry", anything)) return err(notFound);
    const job = await requeueDismissed(tx, jobId, now);
    if (job === null) return err(conflict({ code: "job-gone", params: { case: "take-up" } }));
    return done(
      { jobId },
      { event: "job.taken-up", subjectKind: "job", subjectId: jobId, details: { task: job.task } },
    );
  },
});
