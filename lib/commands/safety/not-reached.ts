import "server-only";
import { touchOrder } from "@/db/repo/order";
import { writeUnreached } from "@/db/repo/safety-report";
import { type NoteUnreached, noteUnreached } from "@/lib/contracts/safety";
import { namedInstant } from "@/lib/domain/desk/call";
import { callBackReasons } from "@/lib/domain/desk/call-back";
import { reportCallBackHours } from "@/lib/domain/safety/report";
import { forbidden, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { openReport } from "./open-report";

/** A pharmacist called and reached nobody: the report stays open, and says when the patient is called again. */
export const noteUnreachedCommand = command({
  name: "safety.not-reached",
  duty: { action: "safety-report:close", without: forbidden },
  input: noteUnreached,
  subject: ({ reportId }) => ({ subjectKind: "order", subjectId: reportId }),
  async run(work, { reportId, callBackAt, words }: NoteUnreached) {
    const { tx, now, settings } = work;
    const found = await openReport(work, reportId);
    if (!found.ok) return found;
    const { report, order, pharmacist } = found.value;
    const at = namedInstant(settings.pharmacy.timeZone, callBackAt);
    const reasons = callBackReasons(at, reportCallBackHours[report.grade], now);
    if (at === null || reasons.length > 0) return err(refused("call-back-refused", reasons));
    await writeUnreached(tx, {
      id: work.newId(),
      reportId,
      words,
      callBackAt: at,
      writtenBy: pharmacist.userId,
      writtenAt: now,
    });
    await touchOrder(tx, order.orderNumber, now);
    return done(
      { orderNumber: order.orderNumber },
      {
        event: "safety.not-reached",
        subjectKind: "order",
        subjectId: order.orderNumber,
        orderNumber: order.orderNumber,
        details: { version: order.version + 1, reportId, callBackAt: at.toISOString() },
      },
    );
  },
});
