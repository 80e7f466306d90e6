import { expect, request as requests } from "@playwright/test";
import type { Runtime } from "./stack";

/** What the sandbox does wrong from now on; `times` counts the requests that meet the fault, the SDK's own repeats among them. */
export interface Manners {
  readonly webhooks?: "on" | "mute" | "duplicate" | "shuffle";
  readonly delayMs?: number;
  readonly failNext?: {
    readonly path: string;
    readonly method?: "GET" | "POST";
    readonly status: number | "hang" | "cut-after";
    readonly times?: number;
  } | null;
}

type Stripe = Pick<Runtime, "stripeApiBase" | "stripeSecretKey">;

export async function command(stripe: Stripe, manners: Manners): Promise<void> {
  await ask(stripe, "/_sandbox", manners);
}

export async function behave(stripe: Stripe): Promise<void> {
  await command(stripe, { webhooks: "on", delayMs: 0, failNext: null });
}

/** The commanded fault has happened to somebody: who asked is in it now. */
export async function untilMet(stripe: Stripe): Promise<void> {
  await expect
    .poll(async () => ((await ask(stripe, "/_sandbox")) as { failNext: unknown }).failNext, {
      message: "the fault is met",
    })
    .toBeNull();
}

/** Sends what was muted. */
export async function deliver(stripe: Stripe): Promise<{ sent: number; accepted: number }> {
  return (await ask(stripe, "/_sandbox/deliver", {})) as { sent: number; accepted: number };
}

/** Every event was sent and taken. */
export async function untilDelivered(stripe: Stripe): Promise<void> {
  const pending = async () =>
    ((await ask(stripe, "/_sandbox")) as { deliveries: { pending: number } }).deliveries.pending;
  await expect.poll(pending, { message: "all webhooks are taken", timeout: 30_000 }).toBe(0);
}

/** The cardholder contests the charge of an order; the dispute's id. */
export async function disputeOf(stripe: Stripe, orderNumber: string): Promise<string> {
  const held = await list<Held>(stripe, "/v1/payment_intents?");
  const paymentIntent = held.find(({ metadata }) => Object.values(metadata).includes(orderNumber))?.id;
  return ((await ask(stripe, "/_sandbox/dispute", { paymentIntent })) as { id: string }).id;
}

/** As evidence does in Stripe's test mode. */
export async function settleDispute(
  stripe: Stripe,
  disputeId: string,
  evidence: "winning_evidence" | "losing_evidence",
): Promise<void> {
  const api = await requests.newContext({ extraHTTPHeaders: { authorization: `Bearer ${stripe.stripeSecretKey}` } });
  const form = { "evidence[uncategorized_text]": evidence };
  const answer = await api.post(`${stripe.stripeApiBase}/v1/disputes/${disputeId}`, { form });
  expect(answer.status(), await answer.text()).toBe(200);
  await api.dispose();
}

interface Held {
  readonly id: string;
  readonly status: string;
  readonly amount_received: number;
  readonly client_reference_id?: string;
  readonly metadata: Record<string, string>;
}

/** Somebody gives a hold back on Stripe's own pages. */
export async function cancelAtStripe({ stripeApiBase, stripeSecretKey }: Stripe, intentId: string): Promise<void> {
  const api = await requests.newContext({ extraHTTPHeaders: { authorization: `Bearer ${stripeSecretKey}` } });
  const answer = await api.post(`${stripeApiBase}/v1/payment_intents/${intentId}/cancel`);
  expect(answer.status(), await answer.text()).toBe(200);
  await api.dispose();
}

/** The pay pages that were ever opened for an order. */
export async function sessionsOf(stripe: Stripe, orderNumber: string): Promise<readonly Held[]> {
  return (await list<Held>(stripe, "/v1/checkout/sessions?")).filter(
    (session) => session.client_reference_id === orderNumber,
  );
}

/** How often, and how much, the card of an order was charged: the sandbox tells each charge once as an event. */
export async function chargesOf(stripe: Stripe, orderNumber: string): Promise<readonly number[]> {
  const events = await list<{ data: { object: Held } }>(stripe, "/v1/events?type=payment_intent.succeeded&");
  return events
    .filter(({ data }) => Object.values(data.object.metadata).includes(orderNumber))
    .map(({ data }) => data.object.amount_received);
}

async function list<Row>(stripe: Stripe, path: string): Promise<readonly Row[]> {
  const { data, has_more } = (await ask(stripe, `${path}limit=100`)) as { data: Row[]; has_more: boolean };
  expect(has_more, `all of ${path} on one page`).toBe(false);
  return data;
}

async function ask({ stripeApiBase, stripeSecretKey }: Stripe, path: string, data?: object): Promise<unknown> {
  const api = await requests.newContext({ extraHTTPHeaders: { authorization: `Bearer ${stripeSecretKey}` } });
  try {
    const answer =
      data === undefined
        ? await api.get(`${stripeApiBase}${path}`)
        : await api.post(`${stripeApiBase}${path}`, { data });
    expect(answer.status(), await answer.text()).toBe(200);
    return await answer.json();
  } finally {
    await api.dispose();
  }
}
