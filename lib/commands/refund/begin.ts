import "server-only";
import { z } from "zod";
import { loadOrderForUpdate } from "@/db/repo/order";
import { moveRefund, refundById } from "@/db/repo/refund";
import { notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, unchanged } from "../command";
import { ofRefund, refundEvent } from "./events";

const begin = z.object({ orderNumber: z.string(), refundId: z.string() });

/**
 * From here on Stripe may know of the refund, whatever answer comes back: it can no longer be taken back. Harmless when it had begun before.
 * @returns what Stripe is to be asked, or null when there is nothing to ask
 */
export const beginRefundCommand = command({
  name: "refund.sent",
  input: begin,
  subject: ofRefund,
  async run({ tx, now }, { orderNumber, refundId }: z.infer<typeof begin>) {
    const loaded = await loadOrderForUpdate(tx, orderNumber);
    const refund = await refundById(tx, refundId);
    if (loaded === null || refund === null) return err(notFound);
    const { paymentIntentId } = loaded.payment;
    if (paymentIntentId === null) throw new Error(`refund ${refundId} is of an order without a payment`);
    const { amountPaise, requestKey, state, stripeRefundId } = refund;
    const errand = { paymentIntentId, amountPaise, requestKey, isKnown: stripeRefundId !== null };
    if (state === "sent") return unchanged(errand);
    if (state !== "approved") return unchanged(null);
    await moveRefund(tx, refund, { state: "sent", sentAt: now });
    return done(errand, refundEvent("refund.sent", orderNumber, refundId, { amountPaise }));
  },
});
