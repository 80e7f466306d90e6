import "server-only";
import type Stripe from "stripe";
import type { PaymentTruth } from "@/lib/domain/payment/reconcile";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault, SessionSnapshot } from "./payments";
import { orderNumberKey } from "./stripe-requests";

const statuses: Readonly<Record<string, PaymentTruth["status"]>> = {
  canceled: "voided",
  processing: "processing",
  requires_action: "requires-action",
  requires_capture: "authorised",
  requires_confirmation: "requires-payment",
  requires_payment_method: "requires-payment",
  succeeded: "captured",
};

/** Reads a PaymentIntent whose `latest_charge` was expanded. A status this version does not know is a fault, not a guess. */
export function paymentSnapshot(intent: Stripe.PaymentIntent): Result<PaymentTruth, PaymentFault> {
  const status = Object.hasOwn(statuses, intent.status) ? statuses[intent.status] : undefined;
  if (!status) {
    return err(unknownStatus(`PaymentIntent ${intent.id} has the unknown status ${intent.status}`));
  }
  const charge = typeof intent.latest_charge === "object" ? intent.latest_charge : null;
  const captureBefore = charge?.payment_method_details?.card?.capture_before;
  return ok({
    paymentIntentId: intent.id,
    orderNumber: intent.metadata[orderNumberKey] ?? null,
    status,
    currency: intent.currency,
    amountMinor: intent.amount,
    amountCapturableMinor: intent.amount_capturable,
    amountReceivedMinor: intent.amount_received,
    amountRefundedMinor: charge ? refundedMinor(charge) : 0,
    captureBefore: captureBefore === undefined ? null : new Date(captureBefore * 1000),
    voidReason: status === "voided" ? voidReason(intent.cancellation_reason) : null,
    live: intent.livemode,
    disputed: charge?.disputed ?? false,
    failureMessage: intent.last_payment_error?.message ?? null,
  });
}

/**
 * Stripe counts a hold let go, and the uncollected rest after a partial capture, as refunded on the charge
 * (seen in woocommerce-gateway-stripe #1073 and odoo #259230). Only what goes beyond it was ever anybody's money.
 */
function refundedMinor(charge: Stripe.Charge): number {
  const uncollectedMinor = charge.amount - charge.amount_captured;
  return charge.captured ? Math.max(charge.amount_refunded - uncollectedMinor, 0) : 0;
}

function voidReason(reason: Stripe.PaymentIntent.CancellationReason | null): "requested" | "expired" {
  return reason === "automatic" || reason === "expired" ? "expired" : "requested";
}

const sessionStates = ["open", "complete", "expired"] as const;

export function sessionSnapshot(session: Stripe.Checkout.Session): Result<SessionSnapshot, PaymentFault> {
  const state = sessionStates.find((known) => known === session.status);
  if (!state) {
    return err(unknownStatus(`Checkout Session ${session.id} has the unknown status ${session.status}`));
  }
  const intent = session.payment_intent;
  return ok({
    sessionId: session.id,
    state,
    payUrl: session.url,
    paymentIntentId: typeof intent === "string" ? intent : (intent?.id ?? null),
    orderNumber: session.client_reference_id,
    amountTotalMinor: session.amount_total ?? 0,
  });
}

function unknownStatus(message: string): PaymentFault {
  return { kind: "unexpected-state", message, retryable: false };
}
