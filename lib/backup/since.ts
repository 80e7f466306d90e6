import "server-only";
import type { Database } from "@/db/client";
import { heldRecords } from "@/db/repo/payment";
import { type SinceBackup, sinceBackup } from "@/lib/domain/payment/since-backup";
import { ok, type Result } from "@/lib/domain/shared/result";
import { formatPaise } from "@/lib/format/money";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import { paymentsSince } from "@/lib/integrations/payments/stripe-since";

/** A pay page is open for hours at most: an order placed a day earlier than its payment is not there. */
const placedEarlierMs = 86_400_000;

/** What Stripe knows of payments that began at `from` or later, and this database does not. Changes nothing here or there. */
export async function missedSince(
  database: Database,
  stripe: { readonly secretKey: string; readonly apiBase: string | null },
  from: Date,
): Promise<Result<readonly SinceBackup[], PaymentFault>> {
  const theirs = await paymentsSince(stripe, from);
  if (!theirs.ok) return theirs;
  const ours = await heldRecords(database.read, new Date(from.getTime() - placedEarlierMs));
  // An order placed the day before may have begun its payment before Stripe's list does.
  const isEarly = new Map(ours.map(({ orderNumber, placedAt }) => [orderNumber, placedAt < from]));
  const found = sinceBackup(ours, theirs.value);
  return ok(found.filter(({ kind, orderNumber }) => kind !== "not-at-stripe" || !isEarly.get(orderNumber ?? "")));
}

/** One line for whoever operates the shop. */
export function missedWords({ kind, orderNumber, paymentIntentId, amountMinor }: SinceBackup): string {
  const amount = formatPaise(amountMinor);
  const words: Record<SinceBackup["kind"], string> = {
    "order-lost": `${amount} is held or charged, and this order is not here: find the customer at Stripe, and give the money back there or have them order again`,
    held: `${amount} is held, and the order here still waits for its payment`,
    "let-go": `its hold of ${amount} is gone, and the order here counts on it`,
    charged: `Stripe has charged ${amount}, which is not the sum here`,
    refunded: `Stripe has given ${amount} back, which is not the sum here`,
    "not-at-stripe": "the payment is on record here, and Stripe does not list it",
  };
  return `order ${orderNumber ?? "unknown"}, payment ${paymentIntentId}: ${words[kind]}`;
}
