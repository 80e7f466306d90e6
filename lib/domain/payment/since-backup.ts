import type { PaymentTruth } from "./reconcile";

/** What we hold of the payment of one order. Amounts in paise. */
export interface HeldRecord {
  readonly orderNumber: string;
  readonly paymentIntentId: string | null;
  readonly authorised: boolean;
  readonly capturedPaise: number;
  readonly refundedPaise: number;
}

/** Where Stripe's books and ours part. `order-lost`: the order itself is not here; `not-at-stripe`: Stripe does not list a payment of ours. */
export interface SinceBackup {
  readonly kind: "order-lost" | "held" | "let-go" | "charged" | "refunded" | "not-at-stripe";
  readonly orderNumber: string | null;
  readonly paymentIntentId: string;
  /** The amount in question: what is held, charged or given back at Stripe, in minor units. */
  readonly amountMinor: number;
}

/**
 * What Stripe knows and a restored shop does not, by comparing what both say now. Reads only; that the shop catches up is the reconciler's task.
 * @param theirs every payment that began at Stripe since some moment; @param ours at least every record whose payment began since then.
 */
export function sinceBackup(ours: readonly HeldRecord[], theirs: readonly PaymentTruth[]): readonly SinceBackup[] {
  const byPayment = new Map(ours.map((record) => [record.paymentIntentId, record]));
  const byOrder = new Map(ours.map((record) => [record.orderNumber, record]));
  const seen = new Set(theirs.map(({ paymentIntentId }) => paymentIntentId));
  const moved = theirs.flatMap((truth) => {
    const record = byPayment.get(truth.paymentIntentId) ?? byOrder.get(truth.orderNumber ?? "");
    return differenceOf(record, truth) ?? [];
  });
  const unlisted = ours.flatMap(({ orderNumber, paymentIntentId, authorised, capturedPaise }) =>
    paymentIntentId === null || seen.has(paymentIntentId) || !(authorised || capturedPaise > 0)
      ? []
      : [{ kind: "not-at-stripe" as const, orderNumber, paymentIntentId, amountMinor: capturedPaise }],
  );
  return [...moved, ...unlisted];
}

function differenceOf(record: HeldRecord | undefined, truth: PaymentTruth): SinceBackup | null {
  const { orderNumber, paymentIntentId } = truth;
  const found = (kind: SinceBackup["kind"], amountMinor: number) => ({
    kind,
    orderNumber,
    paymentIntentId,
    amountMinor,
  });
  const isHeld = truth.status === "authorised";
  if (record === undefined) {
    const left = isHeld ? truth.amountCapturableMinor : truth.amountReceivedMinor - truth.amountRefundedMinor;
    return left > 0 ? found("order-lost", left) : null;
  }
  if (truth.amountReceivedMinor !== record.capturedPaise) return found("charged", truth.amountReceivedMinor);
  if (truth.amountRefundedMinor !== record.refundedPaise) return found("refunded", truth.amountRefundedMinor);
  if (isHeld !== record.authorised)
    return isHeld ? found("held", truth.amountCapturableMinor) : found("let-go", truth.amountMinor);
  return null;
}
