import "server-only";
import { applyEvent } from "@/lib/commands/payment/apply-event";
import { capture } from "@/lib/commands/payment/capture";
import { comparePaymentsWithStripe } from "@/lib/commands/payment/compare-payments";
import type { PaymentDeps } from "@/lib/commands/payment/deps";
import { release } from "@/lib/commands/payment/release";
import { syncPayment } from "@/lib/commands/payment/sync";
import { voidStrayPayment } from "@/lib/commands/payment/void-stray";
import type { Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import { JobFault } from "../job-fault";

/** A fault becomes a failed attempt; the worker tries again later, with growing pauses. */
async function orRetry(outcome: Promise<Result<unknown, PaymentFault>>): Promise<void> {
  const result = await outcome;
  if (result.ok) return;
  const { kind, message } = result.error;
  throw new JobFault(`payment: ${kind}`, { cause: new Error(message) }); // Stripe's own words are for the log.
}

export const handleSync = (deps: PaymentDeps, { orderNumber }: { orderNumber: string }) =>
  orRetry(syncPayment(deps, orderNumber));
export const handleCapture = (deps: PaymentDeps, { orderNumber }: { orderNumber: string }) =>
  orRetry(capture(deps, orderNumber));
export const handleRelease = (deps: PaymentDeps, { orderNumber }: { orderNumber: string }) =>
  orRetry(release(deps, orderNumber));
export const handleEvent = (deps: PaymentDeps, { eventId }: { eventId: string }) => orRetry(applyEvent(deps, eventId));
export const handleStray = (deps: PaymentDeps, { paymentIntentId }: { paymentIntentId: string }) =>
  orRetry(voidStrayPayment(deps, paymentIntentId));
export const handleComparePayments = (deps: PaymentDeps) => orRetry(comparePaymentsWithStripe(deps));
