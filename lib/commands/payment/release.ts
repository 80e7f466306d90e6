import "server-only";
import type { LoadedOrder } from "@/db/repo/order";
import { worker } from "@/lib/domain/access/actor";
import { stripeKey } from "@/lib/domain/payment/stripe-key";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import { releasePayment } from "@/lib/jobs/definitions/payment-jobs";
import { perform } from "../command";
import { settle } from "../order/settle";
import { recordReleaseCommand } from "../refund/record-release";
import { applyTruthCommand } from "./apply-truth";
import type { PaymentDeps } from "./deps";
import { withNewKey } from "./new-key";
import { unwrapOrThrow } from "./unwrap-or-throw";

/**
 * Gives back what an ended order still holds at Stripe: closes its unpaid session, voids its hold. Nothing to give back is no fault. Whatever
 * comes of it is written down; until it is done, the sweep asks again.
 */
export async function release(deps: PaymentDeps, orderNumber: string): Promise<Result<null, PaymentFault>> {
  const errand = { job: releasePayment, key: `release:${orderNumber}` };
  const hasEnded = ({ order }: LoadedOrder) => ["cancelled", "declined", "payment-expired"].includes(order.state);
  const loaded = await settle(deps, orderNumber, errand, hasEnded);
  if (loaded === null) return ok(null);
  const tried = await letGo(deps, loaded);
  const outcome = tried.ok ? tried.value : tried.error.retryable ? "no-answer" : "failed";
  const problem = tried.ok ? null : tried.error.message.slice(0, 500);
  await unwrapOrThrow(perform(deps, worker, recordReleaseCommand, { orderNumber, outcome, problem }));
  return tried.ok ? ok(null) : tried;
}

async function letGo(
  deps: PaymentDeps,
  { order, payment }: LoadedOrder,
): Promise<Result<"released" | "nothing-to-release", PaymentFault>> {
  const found =
    payment.paymentIntentId === null ? await closeSession(deps, payment.sessionId) : ok(payment.paymentIntentId);
  if (!found.ok) return found;
  if (found.value === null || payment.capturedPaise > 0) return ok("nothing-to-release");
  const { orderNumber } = order;
  const voided = await deps.payments.void(found.value, stripeKey("void", payment));
  if (!voided.ok) return err(await withNewKey(deps, payment, voided.error));
  await unwrapOrThrow(perform(deps, worker, applyTruthCommand, { orderNumber, truth: voided.value }));
  return ok(voided.value.voidReason === "requested" ? "released" : "nothing-to-release");
}

/** Closes the session and says which payment it had begun: someone may have paid in the moment before. */
async function closeSession(deps: PaymentDeps, sessionId: string | null): Promise<Result<string | null, PaymentFault>> {
  if (sessionId === null) return ok(null);
  const closed = await deps.payments.expireSession(sessionId);
  return closed.ok ? ok(closed.value.paymentIntentId) : closed;
}
