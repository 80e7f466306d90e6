import "server-only";
import type { PaymentTruth } from "@/lib/domain/payment/reconcile";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Clock } from "@/lib/platform/clock";
import { outsideTransactions } from "@/lib/platform/outside-transactions";
import { beginPayment, MemoryLedger, memoryFault, memoryWebhookSecret, type SignedEvent } from "./memory-ledger";
import type { HoldRequest, PaymentFault, Payments } from "./payments";
import { readSignedEvent } from "./stripe-events";
import { sessionRequest } from "./stripe-requests";

type Call = Exclude<keyof Payments, "readEvent">;
type Answer<T> = Result<T, PaymentFault>;
type Outcome = "approved" | "declined" | "authenticating";

/** The payment service in memory, for tests of commands: the same port, with hands on the other side of the counter. */
export interface MemoryPayments extends Payments {
  /** The next such call meets the fault: before any work, or after it, as when the answer is lost on the way. */
  failNext(call: Call, fault?: PaymentFault, when?: "before" | "after"): void;
  /** The next question after this one payment meets the fault. */
  failFor(paymentIntentId: string, fault: PaymentFault): void;
  /** The customer pays, or tries to; answers the PaymentIntent's id. Throws when the page is not open. */
  payNow(sessionId: string, options?: { outcome?: Outcome }): string;
  /** The hold's time runs out now. */
  expireHold(paymentIntentId: string): void;
  /** Somebody changes a payment where we have no hand in it. */
  alter(paymentIntentId: string, change: Partial<PaymentTruth>): void;
  /** The cardholder contests a collected payment; answers the dispute's id. */
  dispute(paymentIntentId: string): string;
  closeDispute(disputeId: string, how: "won" | "lost"): void;
  /** Somebody gives money back at the payment service itself. */
  refundThere(paymentIntentId: string, amountMinor: number): void;
  /** The bank sends a refund back: the money is ours again. */
  failRefund(refundId: string): void;
  /** What has happened since this was last asked, as signed webhooks in their order. */
  takeEvents(): SignedEvent[];
}

const holdMs = 7 * 24 * 60 * 60 * 1000;
const silence: PaymentFault = { kind: "unreachable", message: "no answer", retryable: true };

export function memoryPayments(clock: Clock): MemoryPayments {
  return outsideTransactions<MemoryPayments>("payments", new Memory(clock));
}

class Memory implements MemoryPayments {
  readonly #ledger: MemoryLedger;
  /** What each idempotency key did first. */
  readonly #keys = new Map<string, { asked: string; id: string }>();
  readonly #planned = new Map<Call, { fault: PaymentFault; when: "before" | "after" }>();

  readonly #plannedFor = new Map<string, PaymentFault>();

  constructor(private readonly clock: Clock) {
    this.#ledger = new MemoryLedger(clock);
  }

  async openSession(request: HoldRequest) {
    const asked = JSON.stringify(sessionRequest(request));
    return this.#call("openSession", () => {
      const earlier = this.#earlier(request.idempotencyKey, asked);
      if (!earlier.ok) {
        return earlier;
      }
      const sessionId = earlier.value ?? this.#ledger.openSession(request).sessionId;
      this.#keys.set(request.idempotencyKey, { asked, id: sessionId });
      return ok({ sessionId, payUrl: `http://localhost/c/pay/${sessionId}`, expiresAt: request.expiresAt });
    });
  }

  async session(sessionId: string) {
    return this.#call("session", () => this.#ledger.session(sessionId));
  }

  async expireSession(sessionId: string) {
    return this.#call("expireSession", () => {
      const found = this.#ledger.session(sessionId);
      return found.ok && found.value.state === "open" ? ok(this.#ledger.closeSession(found.value)) : found;
    });
  }

  async payment(paymentIntentId: string): Promise<Answer<PaymentTruth>> {
    const planned = this.#plannedFor.get(paymentIntentId);
    this.#plannedFor.delete(paymentIntentId);
    if (planned !== undefined) return err(planned);
    return this.#call("payment", () => this.#ledger.payment(paymentIntentId));
  }

  async payments(from: Date, after: string | null) {
    return this.#call("payments", () => ok(this.#ledger.listed(from, after)));
  }

  async capture(paymentIntentId: string, amountMinor: number, key: string) {
    return this.#call("capture", () =>
      this.#changeOnce(key, `capture ${paymentIntentId} ${amountMinor}`, paymentIntentId, (payment) => {
        if (payment.status === "captured" && payment.amountReceivedMinor === amountMinor) {
          return ok(payment);
        }
        if (payment.status !== "authorised") {
          return memoryFault("unexpected-state", `a payment that is ${payment.status} cannot be captured`);
        }
        if (amountMinor < 1 || amountMinor > payment.amountCapturableMinor) {
          return memoryFault("invalid-request", "the amount is neither what was held nor a part of it");
        }
        const collected = { ...payment, amountCapturableMinor: 0, amountReceivedMinor: amountMinor };
        return ok(this.#ledger.put({ ...collected, status: "captured" }, "payment_intent.succeeded"));
      }),
    );
  }

  async void(paymentIntentId: string, key: string) {
    return this.#call("void", () =>
      this.#changeOnce(key, `void ${paymentIntentId}`, paymentIntentId, (payment) => {
        if (payment.status === "voided") {
          return ok(payment);
        }
        if (payment.status === "captured") {
          return memoryFault("unexpected-state", "a payment that is captured cannot be voided");
        }
        const page = this.#ledger.openPageOf(paymentIntentId);
        if (page) {
          this.#ledger.closeSession(page);
          return this.#ledger.payment(paymentIntentId);
        }
        return ok(this.#ledger.end(payment, "requested"));
      }),
    );
  }

  async refund(paymentIntentId: string, amountMinor: number, key: string) {
    return this.#call("refund", () =>
      this.#changeOnce(key, `refund ${paymentIntentId} ${amountMinor}`, paymentIntentId, (payment) => {
        const leftMinor = payment.amountReceivedMinor - payment.amountRefundedMinor;
        if (amountMinor < 1 || amountMinor > leftMinor) {
          return memoryFault("invalid-request", `only ${leftMinor} of this payment can be given back`);
        }
        return ok(this.#ledger.giveBack(payment, amountMinor, key));
      }),
    );
  }

  async refunds(paymentIntentId: string) {
    return this.#call("refunds", () => this.#listed(paymentIntentId, this.#ledger.refundsOf(paymentIntentId)));
  }

  async disputes(paymentIntentId: string) {
    return this.#call("disputes", () => this.#listed(paymentIntentId, this.#ledger.disputesOf(paymentIntentId)));
  }

  /** A list asked for by a payment that is not there is a fault at Stripe, too. */
  #listed<T>(paymentIntentId: string, rows: readonly T[]): Answer<readonly T[]> {
    const found = this.#ledger.payment(paymentIntentId);
    return found.ok ? ok(rows) : found;
  }

  readEvent(rawBody: string | Buffer, signature: string) {
    return readSignedEvent(rawBody, signature, memoryWebhookSecret, this.clock);
  }

  failNext(call: Call, fault: PaymentFault = silence, when: "before" | "after" = "before") {
    this.#planned.set(call, { fault, when });
  }

  failFor(paymentIntentId: string, fault: PaymentFault) {
    this.#plannedFor.set(paymentIntentId, fault);
  }

  payNow(sessionId: string, { outcome = "approved" }: { outcome?: Outcome } = {}) {
    this.#ledger.passTime();
    const found = this.#ledger.session(sessionId);
    if (!found.ok || found.value.state !== "open") {
      throw new Error(`no open pay page: ${sessionId}`);
    }
    const begun = this.#ledger.payment(found.value.paymentIntentId ?? "");
    const payment = begun.ok ? begun.value : beginPayment(found.value);
    const { paymentIntentId } = payment;
    const session = this.#ledger.putSession({ ...found.value, paymentIntentId });
    if (outcome === "authenticating") {
      this.#ledger.put({ ...payment, status: "requires-action" }, "payment_intent.requires_action");
    } else if (outcome === "declined") {
      const failureMessage = "Your card was declined.";
      this.#ledger.put({ ...payment, status: "requires-payment", failureMessage }, "payment_intent.payment_failed");
    } else {
      const captureBefore = new Date(this.clock.now().getTime() + holdMs);
      const held = { ...payment, amountCapturableMinor: payment.amountMinor, captureBefore, failureMessage: null };
      this.#ledger.put({ ...held, status: "authorised" }, "payment_intent.amount_capturable_updated");
      this.#ledger.completeSession(session);
    }
    return paymentIntentId;
  }

  expireHold(paymentIntentId: string) {
    this.#ledger.end(this.#standing(paymentIntentId, "authorised"), "expired");
  }

  dispute(paymentIntentId: string) {
    const disputed = { ...this.#standing(paymentIntentId, "captured"), disputed: true };
    const disputeId = this.#ledger.addDispute(paymentIntentId, disputed.amountReceivedMinor);
    this.#ledger.put(disputed, "charge.dispute.created");
    return disputeId;
  }

  closeDispute(disputeId: string, how: "won" | "lost") {
    this.#ledger.closeDispute(disputeId, how);
  }

  refundThere(paymentIntentId: string, amountMinor: number) {
    this.#ledger.giveBack(this.#standing(paymentIntentId, "captured"), amountMinor, null);
  }

  failRefund(refundId: string) {
    this.#ledger.failRefund(refundId);
  }

  alter(paymentIntentId: string, change: Partial<PaymentTruth>) {
    const found = this.#ledger.payment(paymentIntentId);
    if (!found.ok) throw new Error(`no such payment: ${paymentIntentId}`);
    this.#ledger.put({ ...found.value, ...change }, "payment_intent.updated");
  }

  takeEvents() {
    return this.#ledger.takeEvents();
  }

  #standing(paymentIntentId: string, status: PaymentTruth["status"]): PaymentTruth {
    const found = this.#ledger.payment(paymentIntentId);
    if (!found.ok || found.value.status !== status) {
      throw new Error(`no payment that is ${status}: ${paymentIntentId}`);
    }
    return found.value;
  }

  /** One call of the port: time passes, the planned fault strikes, the work is done. */
  #call<T>(name: Call, work: () => Answer<T>): Answer<T> {
    this.#ledger.passTime();
    const planned = this.#planned.get(name);
    this.#planned.delete(name);
    if (planned?.when === "before") {
      return err(planned.fault);
    }
    const answer = work();
    return planned ? err(planned.fault) : answer;
  }

  /** What this key did before; null for a new key, a fault for one that was used to ask for something else. */
  #earlier(key: string, asked: string): Answer<string | null> {
    const earlier = this.#keys.get(key);
    return earlier && earlier.asked !== asked
      ? memoryFault("idempotency-mismatch", `${key} was used to ask for something else`)
      : ok(earlier?.id ?? null);
  }

  #changeOnce(key: string, asked: string, id: string, change: (payment: PaymentTruth) => Answer<PaymentTruth>) {
    const found = this.#ledger.payment(id);
    const earlier = this.#earlier(key, asked);
    if (!found.ok || !earlier.ok || earlier.value !== null) {
      return earlier.ok ? found : earlier;
    }
    const changed = change(found.value);
    if (changed.ok) {
      this.#keys.set(key, { asked, id });
    }
    return changed;
  }
}
