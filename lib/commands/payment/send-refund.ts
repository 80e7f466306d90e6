import "server-only";
import { refundById } from "@/db/repo/refund";
import { worker } from "@/lib/domain/access/actor";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import { perform } from "../command";
import { beginRefundCommand } from "../refund/begin";
import { refundFailedCommand } from "../refund/failed";
import type { PaymentDeps } from "./deps";
import { applyPayment } from "./sync";
import { unwrapOrThrow } from "./unwrap-or-throw";

/**
 * Gives the money back. Stripe is asked first whether this very request was made before (its mark travels with the refund), so a repeat after a
 * crash, a time-out or a day gives nothing twice; whatever Stripe says comes into the record the same way as a webhook's news.
 */
export async function sendRefund(deps: PaymentDeps, refundId: string): Promise<Result<null, PaymentFault>> {
  const refund = await refundById(deps.database.read, refundId);
  if (refund === null) return ok(null);
  const { orderNumber } = refund;
  const errand = await unwrapOrThrow(perform(deps, worker, beginRefundCommand, { orderNumber, refundId }));
  if (errand === null) return ok(null);
  const { paymentIntentId, amountPaise, requestKey, isKnown } = errand;
  if (isKnown) return applyPayment(deps, orderNumber, paymentIntentId);
  const refunded = await deps.payments.refund(paymentIntentId, amountPaise, requestKey);
  if (!refunded.ok && refunded.error.retryable) return err(refunded.error);
  const applied = await applyPayment(deps, orderNumber, paymentIntentId);
  if (!applied.ok || refunded.ok) return applied;
  const problem = refunded.error.message.slice(0, 500);
  await unwrapOrThrow(perform(deps, worker, refundFailedCommand, { orderNumber, refundId, problem }));
  return ok(null);
}
