import "server-only";
import { settleAlert } from "@/db/repo/alert";
import { moveRefund, type RefundRow, refundById } from "@/db/repo/refund";
import { type DecideRefund, decideRefund } from "@/lib/contracts/refund";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { refundAfter } from "@/lib/domain/refund/machine";
import { approvalReasons } from "@/lib/domain/refund/request";
import { conflict, forbidden, notFound, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { sendRefund } from "@/lib/jobs/definitions/refund-jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import { command, done, type Work } from "../command";
import { orderForChange } from "../order/standing";
import { endIfGone } from "./end-order";
import { ofRefund, refundEvent } from "./events";
import { moneyOf } from "./money-of";

/** Approves a refund that waits, or refuses it. Who asked for it may take it back; approving is for who may, and above the limit for another person. */
export const decideRefundCommand = command({
  name: "refund.approved",
  duty: { action: "refund:request", without: forbidden },
  input: decideRefund,
  subject: ofRefund,
  async run(work, input: DecideRefund) {
    const { tx, actor } = work;
    const loaded = await orderForChange(work, "refund:request", input);
    if (!loaded.ok) return loaded;
    if (actor.kind !== "staff") throw new Error("only staff decide on refunds");
    const { order } = loaded.value;
    const refund = await refundById(tx, input.refundId);
    if (refund === null || refund.orderNumber !== order.orderNumber || refund.source !== "shop") return err(notFound);
    const mayApprove = can(actor, "refund:approve", order);
    if (input.decision === "refuse") {
      if (!mayApprove && refund.requestedBy !== actor.userId) return err(forbidden);
      if (refund.state !== "requested") {
        return err(conflict("refund-decided"));
      }
      return end(work, actor, refund, "withdrawn");
    }
    if (!mayApprove) return err(forbidden);
    const reasons = approvalReasons(refund, actor.userId, await moneyOf(tx, loaded.value));
    if (refundAfter(refund.state, "approve") === null) return err(conflict("refund-decided", reasons));
    if (reasons.length > 0) return err(refused({ code: "refund-refused", params: { case: "approve" } }, reasons));
    return end(work, actor, refund, "approved");
  },
});

async function end(work: Work, actor: StaffActor, refund: RefundRow, state: "approved" | "withdrawn") {
  const { tx, now } = work;
  const { orderNumber, id: refundId, amountPaise } = refund;
  const endedAt = state === "withdrawn" ? now : null;
  await moveRefund(tx, refund, { state, decidedBy: actor.userId, decidedAt: now, endedAt });
  if (state === "approved") await enqueue(tx, sendRefund, { refundId }, { key: `refund:${refundId}` });
  await settleAlert(tx, `refund:${refundId}`, actor.userId, now);
  const { version, state: orderState, events } = await endIfGone(work, orderNumber);
  const event = state === "approved" ? ("refund.approved" as const) : ("refund.withdrawn" as const);
  return done(
    { orderNumber, refundId, version, orderState, state },
    refundEvent(event, orderNumber, refundId, { version, amountPaise }),
    ...events,
  );
}
