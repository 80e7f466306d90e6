import "server-only";
import { findOriginal, insertTaking } from "@/db/store/originals";
import { type TakeOriginal, takeOriginal } from "@/lib/contracts/prescription";
import { can } from "@/lib/domain/access/can";
import { notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

/**
 * A manager takes a file out as it was sent. Why is on record, in a code (the record) and in words (a table of their own: words may name
 * people), before a byte leaves: who took it and lost the connection counts as having taken it.
 */
export const takeOriginalCommand = command({
  name: "prescription.original-taken",
  input: takeOriginal,
  subject: () => ({ subjectKind: "prescription", subjectId: null }),
  async run({ tx, actor, now, newId }, { fileId, reason, words }: TakeOriginal) {
    if (actor.kind === "visitor") return err(signedOut);
    const file = await findOriginal(tx, fileId);
    if (file === null || actor.kind !== "staff" || !can(actor, "prescription:take-original", file))
      return err(notFound);
    await insertTaking(tx, { id: newId(), fileId, takenBy: actor.userId, takenAt: now, reason, words });
    return done(file, {
      event: "prescription.original-taken",
      subjectKind: "prescription",
      subjectId: file.prescriptionId,
      details: { fileId, reason },
    });
  },
});
