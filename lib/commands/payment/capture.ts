import "server-only";
import type { LoadedOrder } from "@/db/repo/order";
import { hasOpenSafetyReport } from "@/db/repo/patient";
import { worker } from "@/lib/domain/access/actor";
import { stripeKey } from "@/lib/domain/payment/stripe-key";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import { capturePayment } from "@/lib/jobs/definitions/payment-jobs";
import { perform } from "../command";
import { settle } from "../order/settle";
import { applyTruthCommand } from "./apply-truth";
import { captureFailedCommand } from "./capture-failed";
import type { PaymentDeps } from "./deps";
import { withNewKey } from "./new-key";
import { applyPayment } from "./sync";
import { unwrapOrThrow } from "./unwrap-or-throw";

/**
 * Charges the hold of an approved order. The key is the order's own, so a repeat after a crash or time-out charges nothing twice; an answer
 * that never came is read back from Stripe, not guessed.
 */
export async function capture(deps: PaymentDeps, orderNumber: string): Promise<Result<null, PaymentFault>> {
  const errand = { job: capturePayment, key: `capture:${orderNumber}` };
  const isApproved = ({ order, decision }: LoadedOrder) =>
    order.state === "approved" && decision?.decision === "approve";
  const loaded = await settle(deps, orderNumber, errand, isApproved);
  if (loaded === null) return ok(null);
  // What a customer tells of their safety stops the charge as well; closing the report queues it again (safety/close.ts).
  if (await hasOpenSafetyReport(deps.database.read, loaded.order.patientId)) return ok(null);
  const { paymentIntentId } = loaded.payment;
  if (paymentIntentId === null) throw new Error(`order ${orderNumber} is approved without a payment`);
  const captured = await deps.payments.capture(
    paymentIntentId,
    loaded.order.totalPaise,
    stripeKey("capture", loaded.payment),
  );
  if (captured.ok) {
    await unwrapOrThrow(perform(deps, worker, applyTruthCommand, { orderNumber, truth: captured.value }));
    return ok(null);
  }
  if (captured.error.retryable) return err(await withNewKey(deps, loaded.payment, captured.error));
  const applied = await applyPayment(deps, orderNumber, paymentIntentId);
  if (!applied.ok && applied.error.retryable) return applied;
  await unwrapOrThrow(
    perform(deps, worker, captureFailedCommand, { orderNumber, problem: captured.error.message.slice(0, 500) }),
  );
  return ok(null);
}
