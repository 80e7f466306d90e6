import "server-only";
import { z } from "zod";
import { loadOrderForUpdate } from "@/db/repo/order";
import { moveRefund, refundById } from "@/db/repo/refund";
import { notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, unchanged } from "../command";
import { endIfGone } from "./end-order";
import { ofRefund, refundEvent } from "./events";
import { tellOfFailure } from "./tell";

const refundFailed = z.object({ orderNumber: z.string(), refundId: z.string(), problem: z.string().max(500) });

/** Stripe will not make this refund, for good. One that Stripe turns out to have made is left alone. */
export const refundFailedCommand = command({
  name: "refund.failed",
  input: refundFailed,
  subject: ofRefund,
  async run(work, { orderNumber, refundId, problem }: z.infer<typeof refundFailed>) {
    const { tx, now } = work;
    const loaded = await loadOrderForUpdate(tx, orderNumber);
    const refund = await refundById(tx, refundId);
    if (loaded === null || refund === null) return err(notFound);
    if (refund.state !== "sent" || refund.stripeRefundId !== null) return unchanged(null);
    await moveRefund(tx, refund, { state: "failed", endedAt: now, problem });
    await tellOfFailure(work, refund, problem);
    const { version, events } = await endIfGone(work, orderNumber);
    const details = { version, amountPaise: refund.amountPaise };
    return done(null, refundEvent("refund.failed", orderNumber, refundId, details), ...events);
  },
});
