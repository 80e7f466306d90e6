import "server-only";
import { raiseAlert } from "@/db/repo/alert";
import { findOriginal, insertOriginalRequest, newestOrderOf } from "@/db/repo/original";
import { type AskOriginal, askOriginal } from "@/lib/contracts/prescription";
import { can } from "@/lib/domain/access/can";
import { notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

/**
 * A manager asks to take a file out as it was sent. Why is kept in a code (the record) and in words (a table of their own: words may name people),
 * and a pharmacist is told: nobody takes one alone.
 */
export const askOriginalCommand = command({
  name: "prescription.original-asked",
  duty: { action: "prescription:take-original", without: notFound },
  input: askOriginal,
  subject: () => ({ subjectKind: "prescription", subjectId: null }),
  async run({ tx, actor, now, newId }, { fileId, reason, words }: AskOriginal) {
    if (actor.kind === "visitor") return err(signedOut);
    const file = await findOriginal(tx, fileId);
    if (file === null || actor.kind !== "staff" || !can(actor, "prescription:take-original", file))
      return err(notFound);
    const requestId = newId();
    await insertOriginalRequest(tx, { id: requestId, fileId, askedBy: actor.userId, askedAt: now, reason, words });
    await raiseAlert(tx, {
      id: newId(),
      key: originalAlert(requestId),
      kind: "original-asked",
      params: { name: actor.name },
      orderNumber: await newestOrderOf(tx, file.prescriptionId),
      at: now,
    });
    return done(
      { requestId },
      {
        event: "prescription.original-asked",
        subjectKind: "prescription",
        subjectId: file.prescriptionId,
        details: { fileId, requestId, reason },
      },
    );
  },
});

export const originalAlert = (requestId: string) => `original-asked:${requestId}`;
