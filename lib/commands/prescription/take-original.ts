import "server-only";
import { insertTaking, lockOriginalRequest } from "@/db/repo/original";
import { type TakeOriginal, takeOriginal } from "@/lib/contracts/prescription";
import { can } from "@/lib/domain/access/can";
import { originalRequestState } from "@/lib/domain/prescription/original-reasons";
import { conflict, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

const notAgreed = conflict("original-not-agreed");

/**
 * A manager takes a file out as it was sent, once, after a pharmacist agreed to their request. It is on record before a byte leaves: who took it and
 * lost the connection counts as having taken it.
 */
export const takeOriginalCommand = command({
  name: "prescription.original-taken",
  duty: { action: "prescription:take-original", without: notFound },
  input: takeOriginal,
  subject: () => ({ subjectKind: "prescription", subjectId: null }),
  async run({ tx, actor, now, newId }, { fileId, requestId }: TakeOriginal) {
    if (actor.kind === "visitor") return err(signedOut);
    const found = await lockOriginalRequest(tx, requestId);
    const isTheirs = found !== null && found.file.id === fileId && actor.kind === "staff";
    if (!isTheirs || !can(actor, "prescription:take-original", found.file)) return err(notFound);
    const { request, file, isTaken } = found;
    if (request.askedBy !== actor.userId) return err(notFound);
    if (originalRequestState({ ...request, isTaken }, now) !== "agreed") return err(notAgreed);
    const { reason, words } = request;
    await insertTaking(tx, { id: newId(), fileId, takenBy: actor.userId, takenAt: now, reason, words, requestId });
    return done(file, {
      event: "prescription.original-taken",
      subjectKind: "prescription",
      subjectId: file.prescriptionId,
      details: { fileId, requestId, reason, agreedBy: request.decidedBy },
    });
  },
});
