import "server-only";
import { takeJobUp } from "@/db/repo/job";
import { type TakeUpJob, takeUpJob } from "@/lib/contracts/jobs";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

/** A job that was set aside is wanted after all: it runs again, with all its attempts. */
export const takeUpJobCommand = command({
  name: "job.taken-up",
  duty: { action: "jobs:retry", without: notFound },
  input: takeUpJob,
  subject: ({ jobId }) => ({ subjectKind: "job", subjectId: jobId }),
  async run({ tx, actor, now }, { jobId }: TakeUpJob) {
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "jobs:retry", anything)) return err(notFound);
    const job = await takeJobUp(tx, jobId, now);
    if (job === null) return err(conflict({ code: "job-gone", params: { case: "take-up" } }));
    return done(
      { jobId },
      { event: "job.taken-up", subjectKind: "job", subjectId: jobId, details: { task: job.task } },
    );
  },
});
