import "server-only";
import { insertRefund } from "@/db/repo/refund";
import { type RequestRefund, requestRefund } from "@/lib/contracts/refund";
import { can } from "@/lib/domain/access/can";
import { needsSecondPerson, refundReasons } from "@/lib/domain/refund/request";
import { forbidden, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { sendRefund } from "@/lib/jobs/definitions/refund-jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import { command, done } from "../command";
import { orderForChange } from "../order/standing";
import { endIfGone } from "./end-order";
import { ofRefund, refundEvent } from "./events";
import { moneyOf } from "./money-of";
import { tellStaff } from "./tell";

/**
 * Asks for money to go back. Who may approve it by themselves has approved it by asking, unless its size needs a second person; then, as for
 * everyone else, it waits. The key that Stripe will be given is stored here, before anybody talks to Stripe.
 */
export const requestRefundCommand = command({
  name: "refund.requested",
  duty: { action: "refund:request", without: forbidden },
  input: requestRefund,
  subject: ofRefund,
  async run(work, input: RequestRefund) {
    const { tx, now, actor, settings } = work;
    const loaded = await orderForChange(work, "refund:request", input);
    if (!loaded.ok) return loaded;
    if (actor.kind !== "staff") throw new Error("only staff ask for refunds");
    const { orderNumber, amountPaise, reason, words } = input;
    const money = await moneyOf(tx, loaded.value);
    const reasons = refundReasons(amountPaise, money);
    if (reasons.length > 0) return err(refused({ code: "refund-refused", params: { case: "request" } }, reasons));
    const needsSecond = needsSecondPerson(amountPaise, money, settings.refundTwoPersonAbovePaise);
    const isApproved = !needsSecond && can(actor, "refund:approve", loaded.value.order);
    const refundId = work.newId();
    await insertRefund(tx, {
      id: refundId,
      orderNumber,
      source: "shop",
      state: isApproved ? "approved" : "requested",
      amountPaise,
      reason,
      words,
      requestKey: `refund:${refundId}`,
      needsSecond,
      requestedBy: actor.userId,
      requestedAt: now,
      ...(isApproved ? { decidedBy: actor.userId, decidedAt: now } : {}),
    });
    if (isApproved) await enqueue(tx, sendRefund, { refundId }, { key: `refund:${refundId}` });
    else
      await tellStaff(work, orderNumber, `refund:${refundId}`, {
        kind: "refund-waits",
        params: { amountPaise, approver: needsSecond ? "second" : "manager" },
      });
    const { version, state: orderState, events } = await endIfGone(work, orderNumber);
    const details = { version, amountPaise, reason, needsSecond };
    return done(
      {
        orderNumber,
        refundId,
        version,
        orderState,
        state: isApproved ? ("approved" as const) : ("requested" as const),
        needsSecond,
      },
      refundEvent("refund.requested", orderNumber, refundId, details),
      ...(isApproved ? [refundEvent("refund.approved", orderNumber, refundId, { version, amountPaise })] : []),
      ...events,
    );
  },
});
