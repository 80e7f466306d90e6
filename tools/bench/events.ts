import { createHmac } from "node:crypto";
import { newId } from "@/lib/platform/ids";

/** An event as Stripe would send it. */
export interface SignedBody {
  readonly id: string;
  readonly body: string;
  readonly signature: string;
}

/** Of a payment that nobody knows: what is measured is taking it, not what comes of it. */
export function signedEvents(count: number, secret: string): readonly SignedBody[] {
  const created = Math.floor(Date.now() / 1000);
  return Array.from({ length: count }, () => {
    const id = `evt_${newId()}`;
    const body = JSON.stringify({
      id,
      object: "event",
      api_version: "2026-10-28.endive",
      created,
      livemode: false,
      pending_webhooks: 1,
      type: "payment_intent.amount_capturable_updated",
      data: {
        object: {
          id: `pi_${newId()}`,
          object: "payment_intent",
          amount: 26_800,
          currency: "inr",
          metadata: { order_number: newId() },
        },
      },
    });
    const mac = createHmac("sha256", secret).update(`${created}.${body}`).digest("hex");
    return { id, body, signature: `t=${created},v1=${mac}` };
  });
}

/** In another order: the same one each time, so that two runs send alike. */
export function shuffled<T>(items: readonly T[]): readonly T[] {
  const mixed = [...items];
  let state = 1;
  for (let last = mixed.length - 1; last > 0; last--) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (last + 1);
    const [one, two] = [mixed[last], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[last] = two;
    mixed[other] = one;
  }
  return mixed;
}
