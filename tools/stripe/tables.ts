import type Stripe from "stripe";
import type { Card } from "./cards";

/** What the store holds, by table. The first five and the events are what the API shows. */
export interface Tables {
  "checkout.session": Stripe.Checkout.Session;
  payment_intent: Stripe.PaymentIntent;
  charge: Stripe.Charge;
  refund: Stripe.Refund;
  dispute: Stripe.Dispute;
  event: Stripe.Event;
  pay_page: PayPage;
  delivery: Delivery;
  answer: SavedAnswer;
}

/** What belongs to a session (under the same id) and is not shown by the API. */
export interface PayPage {
  readonly id: string;
  readonly lines: readonly OrderedLine[];
  readonly intent: IntentRequest;
  /** The card whose bank is being asked, between Pay and the bank's page. */
  readonly asked: { readonly card: Card; readonly email: string } | null;
}

export interface OrderedLine {
  readonly id: string;
  readonly priceId: string;
  readonly productId: string;
  readonly name: string;
  readonly currency: string;
  readonly unitAmountMinor: number;
  readonly quantity: number;
}

/** The PaymentIntent that the first card tried on a page will make. */
export interface IntentRequest {
  readonly amountMinor: number;
  readonly currency: string;
  readonly captureMethod: "automatic_async" | "manual";
  readonly metadata: Record<string, string>;
  readonly description: string | null;
  readonly receiptEmail: string | null;
}

/** Where the delivery of one event stands; `id` is the event's. */
export interface Delivery {
  readonly id: string;
  readonly state: "new" | "pending" | "muted" | "delivered" | "failed";
  readonly attempts: number;
  readonly dueAtMs: number;
  readonly lastStatus: number | null;
}

export interface Answer {
  readonly status: number;
  readonly body: object;
  readonly requestId: string;
}

/** An answer kept under its idempotency key, which is its `id`. */
export interface SavedAnswer extends Answer {
  readonly id: string;
  readonly fingerprint: string;
  readonly savedAt: number;
}
