import "server-only";
import type { PaymentTruth } from "@/lib/domain/payment/reconcile";
import type { DisputeTruth } from "@/lib/domain/refund/dispute";
import type { RefundTruth } from "@/lib/domain/refund/truth";
import type { Result } from "@/lib/domain/shared/result";

/** One line of what is paid for. `name` is read by the payment service: it must say nothing medical (payment-words.ts). */
export interface PaymentLine {
  readonly name: string;
  readonly unitAmountMinor: number;
  readonly quantity: number;
}

/** What a pay page is opened with. The delivery fee is a line like any other. */
export interface HoldRequest {
  /** The opaque order number: all that the payment service ever learns about the order. */
  readonly orderNumber: string;
  readonly currency: "inr";
  readonly lines: readonly PaymentLine[];
  readonly successUrl: string;
  readonly cancelUrl: string;
  /** 30 minutes to 24 hours ahead by the payment service's clock; leave a minute for the way there. */
  readonly expiresAt: Date;
  readonly idempotencyKey: string;
  readonly customerEmail: string;
}

export interface HoldSession {
  readonly sessionId: string;
  readonly payUrl: string;
  readonly expiresAt: Date;
}

/** One page of the payment service's own list, the newest first. */
export interface PaymentPage {
  readonly payments: readonly PaymentTruth[];
  /** Payments in a form this version does not know: told, not guessed. */
  readonly unreadable: readonly { readonly paymentIntentId: string; readonly message: string }[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

export interface SessionSnapshot {
  readonly sessionId: string;
  readonly state: "open" | "complete" | "expired";
  readonly payUrl: string | null;
  readonly paymentIntentId: string | null;
  readonly orderNumber: string | null;
  readonly amountTotalMinor: number;
}

/**
 * Why the payment service did not do as asked. `unreachable`: no answer, or one that says to come again, so whether the
 * work was done is unknown; `unexpected-state`: the payment is past it. `retryable`: the same call with the same key may
 * succeed later. `message` is for logs, never for a page.
 */
export interface PaymentFault {
  readonly kind:
    | "unreachable"
    | "declined"
    | "unexpected-state"
    | "invalid-request"
    | "not-found"
    | "idempotency-mismatch";
  readonly message: string;
  readonly retryable: boolean;
  /** Stripe keeps this failure under the key: the same key will get it again, whatever becomes of the work. */
  readonly answerIsKept?: true;
}

/** One verified event. `live` is for the receiver to judge against its own mode; `payload` is the whole event, parsed. */
export interface StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly createdAt: Date;
  readonly live: boolean;
  readonly paymentIntentId: string | null;
  readonly sessionId: string | null;
  readonly payload: unknown;
}

export interface EventFault {
  readonly kind: "bad-signature" | "malformed";
}

/** The payment service in the shop's words. Faults are values; only a broken contract of ours throws. */
export interface Payments {
  /**
   * Opens a pay page that holds the money without collecting it. The same key needs the very same request, `expiresAt`
   * included; it then answers as the first time did, even when that page has since closed: `session` knows better.
   */
  openSession(request: HoldRequest): Promise<Result<HoldSession, PaymentFault>>;
  session(sessionId: string): Promise<Result<SessionSnapshot, PaymentFault>>;
  /** Closes an open pay page. One that is already expired or complete is no fault: it is answered as it stands. */
  expireSession(sessionId: string): Promise<Result<SessionSnapshot, PaymentFault>>;
  payment(paymentIntentId: string): Promise<Result<PaymentTruth, PaymentFault>>;
  /** Payments begun at `from` or later, a hundred a page; `after` is the page before's `next`. */
  payments(from: Date, after: string | null): Promise<Result<PaymentPage, PaymentFault>>;
  /** Collects a hold. After silence or a wrong state the payment is read again: collected in that amount is success. */
  capture(
    paymentIntentId: string,
    amountMinor: number,
    idempotencyKey: string,
  ): Promise<Result<PaymentTruth, PaymentFault>>;
  /**
   * Ends a payment that was not captured: lets its hold go or, when nobody has paid yet, closes its page. One that is
   * gone already is success. Stripe keeps a failed answer under its key for a day, so the key is used on a hold alone.
   */
  void(paymentIntentId: string, idempotencyKey: string): Promise<Result<PaymentTruth, PaymentFault>>;
  /** Gives collected money back, once per key, however much later the same key comes again, and also when that refund has failed since. */
  refund(
    paymentIntentId: string,
    amountMinor: number,
    idempotencyKey: string,
  ): Promise<Result<PaymentTruth, PaymentFault>>;
  /** Every refund of a payment, whoever made it. */
  refunds(paymentIntentId: string): Promise<Result<readonly RefundTruth[], PaymentFault>>;
  /** Every dispute of a payment's charge. */
  disputes(paymentIntentId: string): Promise<Result<readonly DisputeTruth[], PaymentFault>>;
  /** Verifies the signature over the raw bytes and reads the event. */
  readEvent(rawBody: string | Buffer, signature: string): Result<StoredEvent, EventFault>;
}
