import "server-only";
import { stripeClient } from "./stripe-client";
import { answerOf } from "./stripe-faults";

/** Whose money it is: the id of the account behind the key. Null when Stripe does not say: it is away, or the key may not ask. */
export async function stripeAccountId(stripe: {
  readonly secretKey: string;
  readonly apiBase: string | null;
}): Promise<string | null> {
  const client = stripeClient({ ...stripe, timeoutMs: 3_000, networkRetries: 0 });
  const answer = await answerOf(() => client.accounts.retrieveCurrent());
  return answer.ok ? answer.value.id : null;
}
