import "server-only";
import { type LoadedOrder, loadOrderForUpdate, touchOrder } from "@/db/repo/order";
import { insertSafetyReport } from "@/db/repo/safety-report";
import { type ReportSafety, reportSafety } from "@/lib/contracts/safety";
import { can } from "@/lib/domain/access/can";
import { judgeReport } from "@/lib/domain/safety/report";
import { notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { notifyCustomer, notifyPharmacists } from "../order/notify";

/**
 * "Tell us now". But for one common and mild effect, nothing more is approved, charged, dispensed or handed over for the patient from this moment,
 * and every pharmacist is told. Whatever it is, it stands on the queue until a pharmacist has closed it.
 */
export const reportSafetyCommand = command({
  name: "safety.reported",
  input: reportSafety,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, input: ReportSafety) {
    const { tx, actor, now, newId } = work;
    if (actor.kind === "visitor") return err(signedOut);
    const isTheirs = (order: LoadedOrder["order"]) => can(actor, "order:report-safety", order);
    const loaded = await loadOrderForUpdate(tx, input.orderNumber, isTheirs);
    if (loaded === null) return err(notFound);
    const { orderNumber, patientId, version } = loaded.order;
    const id = newId();
    const { picks, words } = input;
    const { grade, stopsSupply } = judgeReport(input);
    await insertSafetyReport(tx, { id, orderNumber, patientId, picks, words, grade, stopsSupply, reportedAt: now });
    await touchOrder(tx, orderNumber, now);
    if (stopsSupply) {
      await notifyPharmacists(work, orderNumber, `safety:${id}`);
      await notifyCustomer(work, loaded.order, "safety-report-received");
    }
    return done(
      { orderNumber, reportId: id, grade, stopsSupply },
      {
        event: "safety.reported",
        subjectKind: "order",
        subjectId: orderNumber,
        orderNumber,
        details: { version: version + 1, reportId: id },
      },
    );
  },
});
