import "server-only";
import Stripe from "stripe";
import type { PaymentTruth } from "@/lib/domain/payment/reconcile";
import type { DisputeTruth } from "@/lib/domain/refund/dispute";
import type { RefundTruth } from "@/lib/domain/refund/truth";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Clock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import type { HoldRequest, PaymentFault, PaymentPage, SessionSnapshot } from "./payments";

export interface SignedEvent {
  readonly type: string;
  readonly rawBody: string;
  readonly signature: string;
}

export const memoryWebhookSecret = "whsec_memory";

/** What the in-memory payment service has on its books: pay pages, payments and the events they made. */
export class MemoryLedger {
  readonly #sessions = new Map<string, { expiresAt: Date; snapshot: SessionSnapshot }>();
  readonly #payments = new Map<string, PaymentTruth>();
  readonly #begun = new Map<string, Date>();
  readonly #refunds: (RefundTruth & { readonly paymentIntentId: string })[] = [];
  readonly #disputes: (DisputeTruth & { readonly paymentIntentId: string })[] = [];
  #events: SignedEvent[] = [];

  constructor(private readonly clock: Clock) {}

  /** Time passes here only when somebody looks. */
  passTime(): void {
    const now = this.clock.now();
    for (const { expiresAt, snapshot } of this.#sessions.values()) {
      if (snapshot.state === "open" && expiresAt <= now) {
        this.closeSession(snapshot);
      }
    }
    for (const payment of this.#payments.values()) {
      if (payment.status === "authorised" && payment.captureBefore !== null && payment.captureBefore <= now) {
        this.end(payment, "expired");
      }
    }
  }

  session(sessionId: string): Result<SessionSnapshot, PaymentFault> {
    const session = this.#sessions.get(sessionId);
    return session ? ok(session.snapshot) : memoryFault("not-found", `no such session: ${sessionId}`);
  }

  payment(paymentIntentId: string): Result<PaymentTruth, PaymentFault> {
    const payment = this.#payments.get(paymentIntentId);
    return payment ? ok(payment) : memoryFault("not-found", `no such payment: ${paymentIntentId}`);
  }

  /** In pages of three: tests should meet a second one. */
  listed(from: Date, after: string | null): PaymentPage {
    const all = [...this.#payments.values()].filter(({ paymentIntentId }) => this.#begunAt(paymentIntentId) >= from);
    const newest = all.reverse();
    const start = after === null ? 0 : newest.findIndex(({ paymentIntentId }) => paymentIntentId === after) + 1;
    const payments = newest.slice(start, start + 3);
    const isLast = start + 3 >= newest.length;
    return { payments, unreadable: [], next: isLast ? null : (payments.at(-1)?.paymentIntentId ?? null) };
  }

  openPageOf(paymentIntentId: string): SessionSnapshot | undefined {
    const snapshots = [...this.#sessions.values()].map(({ snapshot }) => snapshot);
    return snapshots.find((snapshot) => snapshot.state === "open" && snapshot.paymentIntentId === paymentIntentId);
  }

  openSession(request: HoldRequest): SessionSnapshot {
    const sessionId = `cs_test_${newId()}`;
    const snapshot: SessionSnapshot = {
      sessionId,
      state: "open",
      payUrl: `http://localhost/c/pay/${sessionId}`,
      paymentIntentId: null,
      orderNumber: request.orderNumber,
      amountTotalMinor: request.lines.reduce((sum, line) => sum + line.unitAmountMinor * line.quantity, 0),
    };
    this.#sessions.set(sessionId, { expiresAt: request.expiresAt, snapshot });
    return snapshot;
  }

  closeSession(open: SessionSnapshot): SessionSnapshot {
    const begun = this.#payments.get(open.paymentIntentId ?? "");
    if (begun) {
      this.end(begun, "expired");
    }
    const closed = this.putSession({ ...open, state: "expired", payUrl: null });
    this.#emit("checkout.session.expired", "checkout.session", open.sessionId, open.paymentIntentId);
    return closed;
  }

  completeSession(open: SessionSnapshot): void {
    this.putSession({ ...open, state: "complete", payUrl: null });
    this.#emit("checkout.session.completed", "checkout.session", open.sessionId, open.paymentIntentId);
  }

  putSession(snapshot: SessionSnapshot): SessionSnapshot {
    const session = this.#sessions.get(snapshot.sessionId);
    if (session) {
      this.#sessions.set(snapshot.sessionId, { ...session, snapshot });
    }
    return snapshot;
  }

  end(payment: PaymentTruth, voidReason: "requested" | "expired"): PaymentTruth {
    return this.put({ ...payment, status: "voided", amountCapturableMinor: 0, voidReason }, "payment_intent.canceled");
  }

  put(payment: PaymentTruth, eventType: string): PaymentTruth {
    const { paymentIntentId } = payment;
    if (!this.#begun.has(paymentIntentId)) this.#begun.set(paymentIntentId, this.clock.now());
    this.#payments.set(paymentIntentId, payment);
    if (eventType.startsWith("charge.")) {
      this.#emit(eventType, "charge", `ch_${newId()}`, paymentIntentId);
    } else {
      this.#emit(eventType, "payment_intent", paymentIntentId, null);
    }
    return payment;
  }

  #begunAt(paymentIntentId: string): Date {
    return this.#begun.get(paymentIntentId) ?? this.clock.now();
  }

  /** Newest first, as Stripe lists them. */
  refundsOf(paymentIntentId: string): RefundTruth[] {
    return this.#refunds.filter((one) => one.paymentIntentId === paymentIntentId).reverse();
  }

  /** `requestKey` null: made at the payment service itself. */
  giveBack(payment: PaymentTruth, amountMinor: number, requestKey: string | null): PaymentTruth {
    const { paymentIntentId } = payment;
    const refundId = `re_${newId()}`;
    const made = { refundId, requestKey, amountMinor, status: "succeeded", failureReason: null } as const;
    this.#refunds.push({ ...made, createdAt: this.clock.now(), paymentIntentId });
    this.#emit("refund.created", "refund", refundId, paymentIntentId);
    const amountRefundedMinor = payment.amountRefundedMinor + amountMinor;
    return this.put({ ...payment, amountRefundedMinor }, "charge.refunded");
  }

  failRefund(refundId: string): void {
    const failed = { status: "failed", failureReason: "expired_or_canceled_card" } as const;
    const { paymentIntentId, amountMinor } = replaced(this.#refunds, (one) => one.refundId === refundId, failed);
    const payment = this.#payments.get(paymentIntentId);
    if (payment) {
      const amountRefundedMinor = payment.amountRefundedMinor - amountMinor;
      this.put({ ...payment, amountRefundedMinor }, "charge.refund.updated");
    }
  }

  disputesOf(paymentIntentId: string): DisputeTruth[] {
    return this.#disputes.filter((one) => one.paymentIntentId === paymentIntentId).reverse();
  }

  addDispute(paymentIntentId: string, amountMinor: number): string {
    const disputeId = `du_${newId()}`;
    const opened = { disputeId, amountMinor, reason: "product_not_received", state: "open" } as const;
    this.#disputes.push({ ...opened, openedAt: this.clock.now(), paymentIntentId });
    return disputeId;
  }

  closeDispute(disputeId: string, how: "won" | "lost"): void {
    const closed = replaced(this.#disputes, (one) => one.disputeId === disputeId, { state: how });
    const payment = this.#payments.get(closed.paymentIntentId);
    if (payment) {
      this.put({ ...payment, disputed: how === "lost" }, "charge.dispute.closed");
    }
  }

  takeEvents(): SignedEvent[] {
    const taken = this.#events;
    this.#events = [];
    return taken;
  }

  #emit(type: string, kind: string, id: string, paymentIntentId: string | null): void {
    const created = Math.floor(this.clock.now().getTime() / 1000);
    const object = { id, object: kind, payment_intent: paymentIntentId };
    const event = { id: `evt_${newId()}`, object: "event", type, created, livemode: false, data: { object } };
    const rawBody = JSON.stringify(event);
    const signing = { payload: rawBody, secret: memoryWebhookSecret, timestamp: created };
    this.#events.push({ type, rawBody, signature: Stripe.webhooks.generateTestHeaderString(signing) });
  }
}

/** Changes the row that is meant, in its place. */
function replaced<Row>(rows: Row[], isMeant: (row: Row) => boolean, change: Partial<Row>): Row {
  const index = rows.findIndex(isMeant);
  const row = rows[index];
  if (row === undefined) {
    throw new Error("there is nothing of this name on the books");
  }
  const changed = { ...row, ...change };
  rows[index] = changed;
  return changed;
}

/** The payment that begins when a card is first tried on a pay page. */
export function beginPayment(session: SessionSnapshot): PaymentTruth {
  return {
    paymentIntentId: `pi_${newId()}`,
    orderNumber: session.orderNumber,
    status: "requires-payment",
    currency: "inr",
    amountMinor: session.amountTotalMinor,
    amountCapturableMinor: 0,
    amountReceivedMinor: 0,
    amountRefundedMinor: 0,
    captureBefore: null,
    voidReason: null,
    live: false,
    disputed: false,
    failureMessage: null,
  };
}

export function memoryFault(kind: PaymentFault["kind"], message: string): Result<never, PaymentFault> {
  return err({ kind, message, retryable: false });
}
