import "server-only";
import { z } from "zod";
import { insertPrescription } from "@/db/repo/prescription";
import { can } from "@/lib/domain/access/can";
import { forbidden, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { fileAnswer, insertFiles, type NewFile } from "./new-file";

/** The files come from our own intake, sealed; nothing a person sent reaches this unread. */
const received = z.object({ files: z.custom<readonly NewFile[]>((value) => Array.isArray(value) && value.length > 0) });

/** A new prescription with its first files. */
export const receivePrescriptionCommand = command({
  name: "prescription.received",
  input: received,
  subject: () => ({ subjectKind: "prescription", subjectId: null }),
  async run({ tx, actor, now, newId }, { files }: z.infer<typeof received>) {
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "customer" || !can(actor, "prescription:upload", { customerId: actor.userId }))
      return err(forbidden);
    const id = newId();
    await insertPrescription(tx, { id, customerId: actor.userId, createdAt: now });
    await insertFiles(tx, id, files, 0, now);
    return done(
      { id, files: files.map(fileAnswer) },
      { event: "prescription.received", subjectKind: "prescription", subjectId: id, details: { files: files.length } },
    );
  },
});
