import "server-only";
import type Stripe from "stripe";
import type { PaymentTruth } from "@/lib/domain/payment/reconcile";
import type { DisputeState, DisputeTruth } from "@/lib/domain/refund/dispute";
import type { RefundTruth } from "@/lib/domain/refund/truth";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "./payments";
import { answerOf } from "./stripe-faults";
import { type RefundRequest, refundRequestKey } from "./stripe-requests";

type Answer<T> = Promise<Result<T, PaymentFault>>;

/** One page is all: a charge of ours has a handful of each. */
const page = { limit: 100 };

export async function listRefunds(client: Stripe, paymentIntentId: string): Answer<readonly RefundTruth[]> {
  const listed = await answerOf(() => client.refunds.list({ payment_intent: paymentIntentId, ...page }));
  return listed.ok ? ok(listed.value.data.map(refundTruth)) : listed;
}

const refundStatuses: Readonly<Record<string, RefundTruth["status"]>> = {
  canceled: "failed",
  failed: "failed",
  pending: "pending",
  requires_action: "pending",
  succeeded: "succeeded",
};

function refundTruth(refund: Stripe.Refund): RefundTruth {
  const { id, amount, metadata, status, failure_reason, created } = refund;
  return {
    refundId: id,
    requestKey: metadata?.[refundRequestKey] ?? null,
    amountMinor: amount,
    // One whose status this version does not know is on its way: neither arrived nor failed may be guessed.
    status:
      status !== null && Object.hasOwn(refundStatuses, status) ? (refundStatuses[status] ?? "pending") : "pending",
    failureReason: failure_reason ?? (status === "canceled" ? "canceled" : null),
    createdAt: new Date(created * 1000),
  };
}

/**
 * The refund this very request made, if it did, however it ended. Stripe forgets idempotency keys after a day; a job that comes back later would
 * otherwise give the money back twice.
 */
export async function madeRefund(
  client: Stripe,
  params: RefundRequest,
  idempotencyKey: string,
): Answer<RefundTruth | null> {
  const listed = await listRefunds(client, params.payment_intent ?? "");
  if (!listed.ok) {
    return listed;
  }
  const made = listed.value.find(({ requestKey }) => requestKey === idempotencyKey);
  if (made && made.amountMinor !== params.amount) {
    const message = `the key ${idempotencyKey} made a refund of ${made.amountMinor}, not of ${params.amount}`;
    return err({ kind: "idempotency-mismatch", message, retryable: false });
  }
  return ok(made ?? null);
}

export async function listDisputes(client: Stripe, paymentIntentId: string): Answer<readonly DisputeTruth[]> {
  const listed = await answerOf(() => client.disputes.list({ payment_intent: paymentIntentId, ...page }));
  return listed.ok ? ok(listed.value.data.map(disputeTruth)) : listed;
}

/** Statuses in which a dispute or inquiry has ended without taking the money. What is neither these nor lost is open: a person looks. */
const endedWell: ReadonlySet<string> = new Set(["won", "warning_closed"]);

function disputeTruth({ id, amount, reason, status, created }: Stripe.Dispute): DisputeTruth {
  const state: DisputeState = status === "lost" ? "lost" : endedWell.has(status) ? "won" : "open";
  return { disputeId: id, amountMinor: amount, reason, state, openedAt: new Date(created * 1000) };
}

/**
 * Completes what a charge alone tells. It stays marked as disputed for ever, so whether that still matters only its disputes say; and whether it
 * still counts a refund that failed is not documented, so failed ones are left out here.
 */
export async function withMoneyBackRead(client: Stripe, payment: PaymentTruth): Answer<PaymentTruth> {
  const { paymentIntentId, amountRefundedMinor } = payment;
  const refunds = amountRefundedMinor > 0 ? await listRefunds(client, paymentIntentId) : ok([]);
  if (!refunds.ok) {
    return refunds;
  }
  const disputes = payment.disputed ? await listDisputes(client, paymentIntentId) : ok([]);
  if (!disputes.ok) {
    return disputes;
  }
  const alive = refunds.value.filter(({ status }) => status !== "failed");
  const aliveMinor = alive.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const hasFailed = alive.length < refunds.value.length;
  return ok({
    ...payment,
    amountRefundedMinor: hasFailed ? Math.min(amountRefundedMinor, aliveMinor) : amountRefundedMinor,
    // None in the list though the charge is marked: it is only just opened.
    disputed: payment.disputed && (disputes.value.length === 0 || disputes.value.some(({ state }) => state !== "won")),
  });
}
