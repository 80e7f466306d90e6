import "server-only";
import { type LoadedOrder, loadOrderForUpdate, touchOrder } from "@/db/store/orders";
import { insertSafetyReport } from "@/db/store/safety";
import { type ReportSafety, reportSafety } from "@/lib/contracts/order";
import { can } from "@/lib/domain/access/can";
import { notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { notifyCustomer, notifyPharmacists } from "../order/notify";

/** "Tell us now": from this moment nothing more is approved, dispensed or handed over for the patient, and every pharmacist is told. */
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
    await insertSafetyReport(tx, {
      id,
      orderNumber,
      patientId,
      kind: input.kind,
      words: input.words ?? null,
      reportedAt: now,
    });
    await touchOrder(tx, orderNumber, now);
    await notifyPharmacists(work, orderNumber, `safety:${id}`);
    await notifyCustomer(work, loaded.order, "safety-report-received");
    return done(
      { orderNumber, reportId: id },
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
