import "server-only";
import { dismissJob as takeOut } from "@/db/repo/job";
import { type DismissJob, dismissJob } from "@/lib/contracts/jobs";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

/** A manager dismisses a job that failed: it need not be done. It stays stored, and can be queued again. */
export const dismissJobCommand = command({
  name: "job.set-aside",
  duty: { action: "jobs:retry", without: notFound },
  input: dismissJob,
  subject: ({ jobId }) => ({ subjectKind: "job", subjectId: jobId }),
  async run({ tx, actor, now }, { jobId, reason }: DismissJob) {
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "staff" || !can(actor, "jobs:retry", anything)) return err(notFound);
    const job = await takeOut(tx, { id: jobId, reason, by: actor.userId, at: now });
    if (job === null) return err(conflict({ code: "job-gone", params: { case: "set-aside" } }));
    return done(
      { jobId },
      { event: "job.set-aside", subjectKind: "job", subjectId: jobId, details: { task: job.task, reason } },
    );
  },
});
