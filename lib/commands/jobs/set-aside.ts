import "server-only";
import { setJobAside as takeOut } from "@/db/repo/job";
import { type SetJobAside, setJobAside } from "@/lib/contracts/jobs";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

/** A manager takes a job that was given up out of the list: it need not be done. It is kept, and can be taken up again. */
export const setJobAsideCommand = command({
  name: "job.set-aside",
  duty: { action: "jobs:retry", without: notFound },
  input: setJobAside,
  subject: ({ jobId }) => ({ subjectKind: "job", subjectId: jobId }),
  async run({ tx, actor, now }, { jobId, reason }: SetJobAside) {
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
