import "server-only";
import { approvedOrdersOfPatient, touchOrder } from "@/db/repo/order";
import { closeReport } from "@/db/repo/safety-report";
import { type CloseSafetyReport, closeSafetyReport } from "@/lib/contracts/safety";
import { forbidden } from "@/lib/domain/shared/reason";
import { capturePayment } from "@/lib/jobs/definitions/payment-jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import { command, done } from "../command";
import { openReport } from "./open-report";

/** A pharmacist has dealt with a report and says what was done and what was said. It no longer stops supply. */
export const closeSafetyReportCommand = command({
  name: "safety.closed",
  duty: { action: "safety-report:close", without: forbidden },
  input: closeSafetyReport,
  subject: ({ reportId }) => ({ subjectKind: "order", subjectId: reportId }),
  async run(work, input: CloseSafetyReport) {
    const { tx, now } = work;
    const found = await openReport(work, input.reportId);
    if (!found.ok) return found;
    const { report, order, pharmacist } = found.value;
    await closeReport(tx, {
      id: work.newId(),
      reportId: report.id,
      done: input.done,
      words: input.words,
      writtenBy: pharmacist.userId,
      writtenAt: now,
    });
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
        details: { version: order.version + 1, reportId: report.id, done: input.done },
      },
    );
  },
});
