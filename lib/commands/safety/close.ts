import "server-only";
import { t } from "@/content/words/answers";
import { approvedOrdersOfPatient, loadOrderForUpdate, touchOrder } from "@/db/store/orders";
import { closeReport, lockSafetyReport } from "@/db/store/safety";
import { type CloseSafetyReport, closeSafetyReport } from "@/lib/contracts/order";
import { can } from "@/lib/domain/access/can";
import { conflict, forbidden, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { capturePayment } from "@/lib/jobs/definitions/payment-jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import { command, done } from "../command";

/** A pharmacist has spoken with the patient and lifts the stop, saying what was agreed. */
export const closeSafetyReportCommand = command({
  name: "safety.closed",
  input: closeSafetyReport,
  subject: ({ reportId }) => ({ subjectKind: "order", subjectId: reportId }),
  async run({ tx, actor, now }, input: CloseSafetyReport) {
    if (actor.kind === "visitor") return err(signedOut);
    const found = await lockSafetyReport(tx, input.reportId);
    if (found === null) return err(notFound);
    const loaded = await loadOrderForUpdate(tx, found.orderNumber);
    if (loaded === null) throw new Error("a safety report names an order that is not there");
    const { order } = loaded;
    if (actor.kind !== "staff") return err(notFound);
    if (!can(actor, "safety-report:close", order)) return err(forbidden);
    if (found.closedAt !== null) return err(conflict("already-closed", t("aColleagueHasAlreadyClosed")));
    await closeReport(tx, found.id, actor.userId, now, input.note);
    await touchOrder(tx, order.orderNumber, now);
    for (const orderNumber of await approvedOrdersOfPatient(tx, order.patientId)) {
      await enqueue(tx, capturePayment, { orderNumber }, { key: `capture:${orderNumber}` });
    }
    return done(
      { orderNumber: order.orderNumber },
      {
        event: "safety.closed",
        subjectKind: "order",
        subjectId: order.orderNumber,
        orderNumber: order.orderNumber,
        details: { version: order.version + 1, reportId: found.id },
      },
    );
  },
});
