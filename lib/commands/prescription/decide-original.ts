import "server-only";
import { settleAlert } from "@/db/repo/alert";
import { decideOriginalRequest, lockOriginalRequest } from "@/db/repo/original";
import { type DecideOriginal, decideOriginal } from "@/lib/contracts/prescription";
import { can } from "@/lib/domain/access/can";
import { originalRequestState } from "@/lib/domain/prescription/original-reasons";
import { conflict, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { originalAlert } from "./ask-original";

const notWaiting = conflict("original-not-waiting");

/** A pharmacist agrees that a manager takes a file out as it was sent, or refuses it. */
export const decideOriginalCommand = command({
  name: "prescription.original-decided",
  duty: { action: "prescription:agree-original", without: notFound },
  input: decideOriginal,
  subject: () => ({ subjectKind: "prescription", subjectId: null }),
  async run({ tx, actor, now }, { requestId, outcome }: DecideOriginal) {
    if (actor.kind === "visitor") return err(signedOut);
    const found = await lockOriginalRequest(tx, requestId);
    if (found === null || actor.kind !== "staff" || !can(actor, "prescription:agree-original", found.file))
      return err(notFound);
    const { request, file, isTaken } = found;
    if (request.askedBy === actor.userId)
      return err(conflict({ code: "second-person-needed", params: { case: "original" } }));
    if (originalRequestState({ ...request, isTaken }, now) !== "waiting") return err(notWaiting);
    await decideOriginalRequest(tx, requestId, { decidedBy: actor.userId, decidedAt: now, outcome });
    await settleAlert(tx, originalAlert(requestId), actor.userId, now);
    return done(
      { requestId, outcome },
      {
        event: "prescription.original-decided",
        subjectKind: "prescription",
        subjectId: file.prescriptionId,
        details: { fileId: file.id, requestId, outcome },
      },
    );
  },
});
