import "server-only";
import { z } from "zod";
import { retryJob } from "@/db/repo/job";
import { jobId } from "@/lib/contracts/jobs";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

const retry = z.object({ jobId });

/** A manager lets a job that was given up run once more. */
export const retryJobCommand = command({
  name: "job.retried",
  duty: { action: "jobs:retry", without: notFound },
  input: retry,
  subject: ({ jobId }) => ({ subjectKind: "job", subjectId: jobId }),
  async run({ tx, actor }, { jobId }: z.infer<typeof retry>) {
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "jobs:retry", anything)) return err(notFound);
    if (!(await retryJob(tx, jobId))) return err(conflict({ code: "job-gone", params: { case: "retry" } }));
    return done({ jobId }, { event: "job.retried", subjectKind: "job", subjectId: jobId });
  },
});
