import "server-only";
import type Stripe from "stripe";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault, PaymentPage } from "./payments";
import { answerOf } from "./stripe-faults";
import { paymentSnapshot } from "./stripe-snapshot";

const pageSize = 100;

/**
 * One page of PaymentIntents created at `from` (whole seconds) or later, each with its charge, the newest first. Stripe filters this list by
 * creation alone, never by state (docs.stripe.com/api/payment_intents/list).
 */
export async function listedPayments(
  client: Stripe,
  from: Date,
  after: string | null,
): Promise<Result<PaymentPage, PaymentFault>> {
  const query = {
    created: { gte: Math.floor(from.getTime() / 1000) },
    expand: ["data.latest_charge"],
    limit: pageSize,
    ...(after === null ? {} : { starting_after: after }),
  };
  const listed = await answerOf(() => client.paymentIntents.list(query));
  if (!listed.ok) return listed;
  const { data, has_more } = listed.value;
  const read = data.map((intent) => ({ id: intent.id, snapshot: paymentSnapshot(intent) }));
  return ok({
    payments: read.flatMap(({ snapshot }) => (snapshot.ok ? [snapshot.value] : [])),
    unreadable: read.flatMap(({ id, snapshot }) =>
      snapshot.ok ? [] : [{ paymentIntentId: id, message: snapshot.error.message }],
    ),
    next: has_more ? (data.at(-1)?.id ?? null) : null,
  });
}
