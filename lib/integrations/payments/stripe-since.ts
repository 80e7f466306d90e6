import "server-only";
import type Stripe from "stripe";
import type { PaymentTruth } from "@/lib/domain/payment/reconcile";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "./payments";
import { stripeClient } from "./stripe-client";
import { answerOf } from "./stripe-faults";
import { orderNumberKey } from "./stripe-requests";
import { paymentSnapshot } from "./stripe-snapshot";

/**
 * Every payment of the shop that began at `from` or later, each as it stands now, with its charge. Payments without an order's number are
 * somebody else's on the same account. All or a fault: half a list would show the rest as missing.
 */
export async function paymentsSince(
  stripe: { readonly secretKey: string; readonly apiBase: string | null },
  from: Date,
): Promise<Result<readonly PaymentTruth[], PaymentFault>> {
  const client = stripeClient({ ...stripe, timeoutMs: 10_000, networkRetries: 2 });
  const query = { created: { gte: Math.floor(from.getTime() / 1000) }, limit: 100, expand: ["data.latest_charge"] };
  const listed = await answerOf(async () => {
    const all: Stripe.PaymentIntent[] = [];
    for await (const intent of client.paymentIntents.list(query)) all.push(intent);
    return all.filter(({ metadata }) => metadata[orderNumberKey] !== undefined);
  });
  if (!listed.ok) return listed;
  const found: PaymentTruth[] = [];
  for (const intent of listed.value) {
    const snapshot = paymentSnapshot(intent);
    if (!snapshot.ok) return err(snapshot.error);
    found.push(snapshot.value);
  }
  return ok(found);
}
