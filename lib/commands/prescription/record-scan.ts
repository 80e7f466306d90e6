import "server-only";
import { z } from "zod";
import { raiseAlert } from "@/db/repo/alert";
import { ordersOfPrescription } from "@/db/repo/order";
import { fileById, filesOf, lockPrescription, saveScan } from "@/db/repo/prescription";
import { publicId } from "@/lib/contracts/fields";
import { after } from "@/lib/domain/order/machine";
import { forbidden, notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, unchanged, type Work } from "../command";
import { recordEdit } from "./editing";

const judged = z.object({ fileId: publicId, verdict: z.enum(["clean", "infected"]) });

/**
 * What the virus scanner says of a file that was taken while it was silent. A file with a find is taken out of its prescription: nobody opens
 * it again, its orders change their version, and staff are told where one waits; its sealed bytes stay, as evidence that nobody can take out.
 */
export const recordScanCommand = command({
  name: "prescription.file-scanned",
  input: judged,
  subject: () => ({ subjectKind: "prescription", subjectId: null }),
  async run(work, { fileId, verdict }: z.infer<typeof judged>) {
    const { tx, actor } = work;
    if (actor.kind !== "system") return err(forbidden);
    const found = await fileById(tx, fileId);
    if (found === null) return err(notFound);
    // Orders before the prescription, as decisions lock them.
    const orders = await ordersOfPrescription(tx, found.prescriptionId);
    const prescription = await lockPrescription(tx, found.prescriptionId);
    const file = (await filesOf(tx, found.prescriptionId)).find(({ id }) => id === fileId);
    if (prescription === null || file === undefined || file.scan !== "not-scanned") return unchanged({ fileId });
    if (verdict === "clean") {
      await saveScan(tx, fileId, { scan: "clean" });
      const subject = { subjectKind: "prescription", subjectId: prescription.id } as const;
      return done({ fileId }, { event: "prescription.file-scanned", ...subject, details: { fileId } });
    }
    await saveScan(tx, fileId, { scan: "infected", removedAt: work.now });
    const undecided = orders.filter(({ state }) => after(state, "decline") !== null || state === "awaiting-payment");
    const waiting = undecided[0] ?? orders[0];
    if (waiting !== undefined) await alertStaff(work, fileId, waiting.orderNumber);
    const details = { fileId, sha256: file.sha256 };
    const edited = { prescription, files: [], openOrders: undecided };
    return done({ fileId }, ...(await recordEdit(tx, edited, "prescription.file-infected", work.now, details)));
  },
});

async function alertStaff({ tx, now, newId }: Work, fileId: string, orderNumber: string) {
  await raiseAlert(tx, {
    id: newId(),
    key: `infected:${fileId}`,
    kind: "file-infected",
    orderNumber,
    params: {},
    at: now,
  });
}
