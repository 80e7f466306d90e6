import "server-only";
import { endCallBack, planCall } from "@/db/repo/call-back";
import { type EndCallBack, endCallBack as endInput, type PlanCallBack, planCallBack } from "@/lib/contracts/desk";
import { namedInstant } from "@/lib/domain/desk/call";
import { callBackHoursMax, callBackReasons } from "@/lib/domain/desk/call-back";
import { conflict, forbidden, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { atDesk, deskEvent, deskSubject } from "./at-desk";

/** Nobody was reached: the call stands on the queue and beside the order until it was made. */
export const planCallBackCommand = command({
  name: "order.call-planned",
  duty: { action: "desk:work", without: forbidden },
  input: planCallBack,
  subject: deskSubject,
  async run(work, { orderNumber, whom, callBackAt, words }: PlanCallBack) {
    const { tx, now, newId, settings } = work;
    const found = await atDesk(work, "desk:work", orderNumber);
    if (!found.ok) return found;
    const dueAt = namedInstant(settings.pharmacy.timeZone, callBackAt);
    const reasons = callBackReasons(dueAt, callBackHoursMax, now);
    if (dueAt === null || reasons.length > 0) return err(refused("call-back-refused", reasons));
    const askedBy = found.value.staff.userId;
    await planCall(tx, { id: newId(), orderNumber, whom, dueAt, words, askedBy, askedAt: now });
    return done({ orderNumber }, deskEvent("order.call-planned", orderNumber, { whom, dueAt: dueAt.toISOString() }));
  },
});

/** The call was made, or need not be made: whoever ends it says how. */
export const endCallBackCommand = command({
  name: "order.call-ended",
  duty: { action: "desk:work", without: forbidden },
  input: endInput,
  subject: deskSubject,
  async run(work, { orderNumber, callBackId, words }: EndCallBack) {
    const found = await atDesk(work, "desk:work", orderNumber);
    if (!found.ok) return found;
    const by = found.value.staff.userId;
    if (!(await endCallBack(work.tx, { id: callBackId, orderNumber, by, at: work.now, words })))
      return err(conflict("call-ended"));
    return done({ orderNumber }, deskEvent("order.call-ended", orderNumber, { callBackId }));
  },
});
