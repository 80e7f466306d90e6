import { createHmac } from "node:crypto";
import { client, signedIn, staff } from "./support/people";
import { expect, sharedRuntime, test } from "./support/shop";

// What comes of events that nothing can come of. Unsigned and altered ones: headers.spec.ts.

interface Event {
  readonly id: string;
  readonly padding?: string;
}

/** A signed request of Stripe's about something the shop has no use for. */
function request({ id, padding = "" }: Event) {
  const created = Math.floor(Date.now() / 1000);
  const object = { id: "cus_1", object: "customer", padding };
  const data = JSON.stringify({
    id,
    object: "event",
    type: "customer.created",
    livemode: false,
    created,
    data: { object },
  });
  const hash = createHmac("sha256", sharedRuntime().stripeWebhookSecret).update(`${created}.${data}`).digest("hex");
  return { data, headers: { "content-type": "application/json", "stripe-signature": `t=${created},v1=${hash}` } };
}

test("a signed event of a kind we have no use for is answered 200, kept once and told with its reason", async ({
  baseURL,
}) => {
  const api = await client(String(baseURL));
  const manager = await signedIn(String(baseURL), staff.manager);
  const id = `evt_useless${Date.now()}`;
  for (const _time of ["first", "again"]) {
    expect((await api.post("/api/stripe/webhook", request({ id }))).status()).toBe(200);
  }
  const payments = async () => (await manager.get("/admin/payments")).text();
  await expect.poll(async () => (await payments()).includes(id)).toBe(true);
  expect(await payments()).toContain("No order has this payment.");
});

test("an event of more than a megabyte is refused with 400 though it is signed, and kept nowhere", async ({
  baseURL,
}) => {
  const api = await client(String(baseURL));
  const manager = await signedIn(String(baseURL), staff.manager);
  const large = `evt_large${Date.now()}`;
  const small = `evt_small${Date.now()}`;
  const refused = await api.post("/api/stripe/webhook", request({ id: large, padding: "x".repeat(1_000_000) }));
  expect(refused.status()).toBe(400);
  expect((await api.post("/api/stripe/webhook", request({ id: small }))).status()).toBe(200);
  const payments = async () => (await manager.get("/admin/payments")).text();
  await expect.poll(async () => (await payments()).includes(small)).toBe(true);
  expect(await payments()).not.toContain(large);
});
