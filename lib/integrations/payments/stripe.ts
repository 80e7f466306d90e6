import "server-only";
import type Stripe from "stripe";
import type { PaymentTruth } from "@/lib/domain/payment/reconcile";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Clock } from "@/lib/platform/clock";
import type { PaymentFault, Payments } from "./payments";
import { stripeClient } from "./stripe-client";
import { readSignedEvent } from "./stripe-events";
import { answerOf } from "./stripe-faults";
import { listedPayments } from "./stripe-list";
import { listDisputes, listRefunds, madeRefund, withMoneyBackRead } from "./stripe-money-back";
import { captureRequest, refundRequest, sessionRequest, withCharge } from "./stripe-requests";
import { paymentSnapshot, sessionSnapshot } from "./stripe-snapshot";

export interface StripeOptions {
  readonly secretKey: string;
  readonly webhookSecret: string;
  readonly apiBase: string | null;
  readonly clock: Clock;
  /** How long one try may stay silent; a person waiting deserves less than a job does. */
  readonly timeoutMs?: number;
  /** How often the SDK tries again by itself, under the same idempotency key. */
  readonly networkRetries?: number;
}

/** The payment service over the official SDK; `apiBase` points it at the sandbox. */
export function stripePayments(options: StripeOptions): Payments {
  const { timeoutMs = 10_000, networkRetries = 2 } = options;
  const client = stripeClient({ secretKey: options.secretKey, apiBase: options.apiBase, timeoutMs, networkRetries });

  const session = async (sessionId: string) => {
    const read = await answerOf(() => client.checkout.sessions.retrieve(sessionId));
    return read.ok ? sessionSnapshot(read.value) : read;
  };
  const payment = async (paymentIntentId: string) => {
    const read = await answerOf(() => client.paymentIntents.retrieve(paymentIntentId, withCharge));
    const snapshot = read.ok ? paymentSnapshot(read.value) : read;
    return snapshot.ok ? withMoneyBackRead(client, snapshot.value) : snapshot;
  };
  const expireSession = async (sessionId: string) => {
    const expired = await answerOf(() => client.checkout.sessions.expire(sessionId));
    if (expired.ok) {
      return sessionSnapshot(expired.value);
    }
    const read = mayHaveHappened(expired.error) ? await session(sessionId) : expired;
    return read.ok && read.value.state !== "open" ? read : expired;
  };

  return {
    session,
    payment,
    payments: (from, after) => listedPayments(client, from, after),
    expireSession,

    async openSession(request) {
      const params = sessionRequest(request);
      const { idempotencyKey } = request;
      const opened = await answerOf(() => client.checkout.sessions.create(params, { idempotencyKey }));
      if (!opened.ok) {
        return opened;
      }
      const { id, url, expires_at } = opened.value;
      if (url === null) {
        return err({ kind: "unexpected-state", message: `Checkout Session ${id} has no page`, retryable: false });
      }
      return ok({ sessionId: id, payUrl: url, expiresAt: new Date(expires_at * 1000) });
    },

    capture(paymentIntentId, amountMinor, idempotencyKey) {
      const params = captureRequest(amountMinor);
      return settled(
        client,
        paymentIntentId,
        () => client.paymentIntents.capture(paymentIntentId, params, { idempotencyKey }),
        (read) => read.status === "captured" && read.amountReceivedMinor === amountMinor,
      );
    },

    async void(paymentIntentId, idempotencyKey) {
      const stands = await payment(paymentIntentId);
      if (!stands.ok || stands.value.status === "voided") {
        return stands;
      }
      if (stands.value.status !== "authorised") {
        // Begun on a page that may still be open: Stripe lets only the page be ended, and its payment with it.
        const pages = { payment_intent: paymentIntentId, status: "open", limit: 1 } as const;
        const open = await answerOf(() => client.checkout.sessions.list(pages));
        const page = open.ok ? open.value.data[0] : undefined;
        const closed = page ? await expireSession(page.id) : open;
        const again = closed.ok ? await payment(paymentIntentId) : closed;
        if (!again.ok || again.value.status === "voided") {
          return again;
        }
      }
      return settled(
        client,
        paymentIntentId,
        () => client.paymentIntents.cancel(paymentIntentId, withCharge, { idempotencyKey }),
        (read) => read.status === "voided",
      );
    },

    async refund(paymentIntentId, amountMinor, idempotencyKey) {
      const params = refundRequest(paymentIntentId, amountMinor, idempotencyKey);
      const earlier = await madeRefund(client, params, idempotencyKey);
      if (!earlier.ok) {
        return earlier;
      }
      if (!earlier.value) {
        const made = await answerOf(() => client.refunds.create(params, { idempotencyKey }));
        const found = made.ok ? made : await madeRefund(client, params, idempotencyKey);
        if (!made.ok && !(found.ok && found.value)) {
          return made;
        }
      }
      return payment(paymentIntentId);
    },

    refunds: (paymentIntentId) => listRefunds(client, paymentIntentId),
    disputes: (paymentIntentId) => listDisputes(client, paymentIntentId),

    readEvent(rawBody, signature) {
      return readSignedEvent(rawBody, signature, options.webhookSecret, options.clock);
    },
  };
}

/** Silence and a wrong state leave open whether it was done, perhaps by an earlier try; the rest is an answer. */
function mayHaveHappened(fault: PaymentFault): boolean {
  return fault.kind === "unreachable" || fault.kind === "unexpected-state" || fault.kind === "invalid-request";
}

/** Does a thing once and, when the answer leaves that open, reads the payment to see whether it is done. */
async function settled(
  client: Stripe,
  paymentIntentId: string,
  act: () => Promise<Stripe.PaymentIntent>,
  isDone: (payment: PaymentTruth) => boolean,
): Promise<Result<PaymentTruth, PaymentFault>> {
  const acted = await answerOf(act);
  if (acted.ok) {
    return paymentSnapshot(acted.value);
  }
  if (!mayHaveHappened(acted.error)) {
    return acted;
  }
  // One look without the SDK's own retries: when Stripe is down the job comes again anyway.
  const look = { maxNetworkRetries: 0 };
  const read = await answerOf(() => client.paymentIntents.retrieve(paymentIntentId, withCharge, look));
  const payment = read.ok ? paymentSnapshot(read.value) : read;
  return payment.ok && isDone(payment.value) ? payment : acted;
}
