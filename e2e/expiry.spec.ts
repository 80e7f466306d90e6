import fs from "node:fs";
import { type APIRequestContext, expect, test } from "@playwright/test";
import {
  completeCheckout,
  fillBasket,
  intentOf,
  orderOf,
  pay,
  place,
  transcription,
  untilState,
} from "./support/orders";
import {
  client,
  customerPassword,
  mailTo,
  type NewCustomer,
  newCustomer,
  signedIn,
  signIn,
  staff,
} from "./support/people";
import { untilIdle } from "./support/recovery";
import { chargesOf, untilDelivered } from "./support/sandbox";
import { type Stack, startStack } from "./support/stack";

// One shop, looked at again two hours and eight days later: what ran out while it stood still has run out when it starts.
test.describe.configure({ mode: "serial" });

interface Ordered extends NewCustomer {
  readonly slug: string;
  readonly orderNumber: string;
  readonly payUrl: string;
}

const hour = 3600;
const packs = 3;

let shop: Stack;
let held: Ordered;
let unpaid: Ordered;
let reopened: Ordered;
let freeAtFirst: Record<string, number>;

test.beforeAll(async () => {
  test.setTimeout(360_000);
  shop = await startStack({ env: { RATE_LIMITS: "off" } });
  // None of the demo's own open orders is for these two.
  freeAtFirst = { "tretiva-40": await freePacks("tretiva-40"), "isotroin-30": await freePacks("isotroin-30") };
  held = await order("tretiva-40");
  await pay(held.api, held.payUrl);
  await untilState(held.api, held.orderNumber, "awaiting-review");
  reopened = await order("tretiva-25");
  await pay(reopened.api, reopened.payUrl);
  await untilState(reopened.api, reopened.orderNumber, "awaiting-review");
  unpaid = await order("isotroin-30");
  await untilIdle(shop);
});

test.afterAll(async () => {
  await shop?.stop();
  if (shop) fs.rmSync(shop.dataDir, { recursive: true, force: true });
});

async function order(slug: string): Promise<Ordered> {
  const customer = await newCustomer(shop.appUrl);
  const body = await completeCheckout(customer.api);
  await fillBasket(customer.api, "isotroin-20", 0);
  await fillBasket(customer.api, slug, packs);
  return { ...customer, slug, ...(await place(customer.api, body)) };
}

/** Packs promised to nobody, as the manager reads them. */
async function freePacks(slug: string): Promise<number> {
  const manager = await signedIn(shop.appUrl, staff.manager);
  const page = await (await manager.get("/admin/catalogue")).text();
  const row = page.split("<tr").find((part) => part.includes(`href="#${slug}"`)) ?? "";
  const cells = row.split(/<t[hd][ >]/).map((cell) => `<${cell}`.replaceAll(/<[^>]*>/g, ""));
  const [, , , , free = ""] = cells;
  expect(free, `free packs of ${slug}`).toMatch(/^\d+$/);
  return Number(free);
}

/** The same shop, with its clock this far ahead. */
async function startLater(seconds: number): Promise<void> {
  await shop.stop();
  shop = await startStack({ dataDir: shop.dataDir, env: { RATE_LIMITS: "off", CLOCK_OFFSET: String(seconds) } });
}

/** Signed in anew, where the shop now listens. */
async function again({ email }: Ordered): Promise<APIRequestContext> {
  const api = await client(shop.appUrl);
  await signIn(api, email, customerPassword);
  return api;
}

test("an order keeps its packs from others while its payment is open", async () => {
  expect(await freePacks(held.slug)).toBe((freeAtFirst[held.slug] ?? 0) - packs);
  expect(await freePacks(unpaid.slug)).toBe((freeAtFirst[unpaid.slug] ?? 0) - packs);
});

test("an order that nobody paid in time closes, frees its packs, tells its customer and takes no more payment", async () => {
  test.setTimeout(300_000);
  await startLater(2 * hour);
  const customer = await again(unpaid);
  const closed = await untilState(customer, unpaid.orderNumber, "payment-expired", 90_000);
  expect(closed.payment).toMatchObject({ state: "expired", authorised: 0, captured: 0 });
  expect(closed.history.map(({ event }) => event)).toEqual(["order.placed", "payment.lapsed"]);
  expect(await freePacks(unpaid.slug)).toBe(freeAtFirst[unpaid.slug]);
  await mailTo(customer, unpaid.email, /request was closed.*nothing was charged/is);

  const late = await customer.post(`/api/orders/${unpaid.orderNumber}/pay`, { data: {} });
  expect(late.status()).toBe(409);
  expect((await late.json()).error.message).toMatch(/no longer waiting for payment/);
  await customer.post(unpaid.payUrl, {
    form: { email: unpaid.email, number: "4242424242424242", expiry: "12 / 40", cvc: "123" },
    maxRedirects: 0,
  });
  await untilDelivered(shop);
  await untilIdle(shop);
  expect(await orderOf(customer, unpaid.orderNumber)).toEqual(closed);
});

test("a hold within its days outlasts the hours in which a payment page closes", async () => {
  const kept = await orderOf(await again(held), held.orderNumber);
  expect(kept).toMatchObject({ state: "awaiting-review", payment: { state: "authorised", authorised: kept.total } });
  expect(await freePacks(held.slug)).toBe((freeAtFirst[held.slug] ?? 0) - packs);
});

test("an order whose hold ran out closes, frees its packs and tells its customer", async () => {
  test.setTimeout(300_000);
  await startLater(8 * 24 * hour);
  const customer = await again(held);
  const closed = await untilState(customer, held.orderNumber, "payment-expired", 90_000);
  expect(closed.payment).toMatchObject({ state: "expired", authorised: 0, captured: 0 });
  await untilIdle(shop);
  expect((await orderOf(customer, held.orderNumber)).history.map(({ event }) => event)).toEqual([
    "order.placed",
    "payment.held",
    "payment.hold-expired",
  ]);
  expect(await freePacks(held.slug)).toBe(freeAtFirst[held.slug]);
  await mailTo(customer, held.email, /request was closed.*nothing was charged/is);
  expect(await intentOf(customer, shop, held.orderNumber)).toMatchObject({ status: "canceled", amount_received: 0 });
});

test("an order whose hold ran out cannot be approved any more: the pharmacist reads why, and nothing is charged", async () => {
  const pharmacist = await signedIn(shop.appUrl, staff.pharmacist);
  const { version } = await orderOf(pharmacist, held.orderNumber);
  const typed = transcription(held.name, { slug: held.slug, strengthMg: 40 });
  const answer = await pharmacist.post(`/api/admin/orders/${held.orderNumber}/decision`, {
    data: { decision: "approve", transcription: typed, seenVersion: version },
  });
  expect(answer.status()).toBe(409);
  expect((await answer.json()).error.message).toMatch(/not possible while the order is .*expired/i);
  await untilIdle(shop);
  expect(await chargesOf(shop, held.orderNumber)).toEqual([]);
  expect((await orderOf(pharmacist, held.orderNumber)).state).toBe("payment-expired");
});

test("a customer whose order ran out requests the same packs again", async () => {
  const customer = await again(held);
  const body = await completeCheckout(customer);
  await fillBasket(customer, "isotroin-20", 0);
  await fillBasket(customer, held.slug, packs);
  const { orderNumber, payUrl } = await place(customer, body);
  await pay(customer, payUrl);
  await untilState(customer, orderNumber, "awaiting-review");
});

test("an order whose hold ran out is the customer's turn, and paid anew it comes to the pharmacist again with one hold", async () => {
  const customer = await again(reopened);
  const closed = await untilState(customer, reopened.orderNumber, "payment-expired", 90_000);
  expect(await (await customer.get(`/account/orders/${reopened.orderNumber}`)).text()).toContain(
    "Open a new payment page",
  );
  const answer = await customer.post(`/api/orders/${reopened.orderNumber}/renew`, {
    data: { seenVersion: closed.version },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  await pay(customer, (await answer.json()).payUrl);
  const found = await untilState(customer, reopened.orderNumber, "awaiting-review");
  expect(found.payment).toMatchObject({ state: "authorised", authorised: found.total, captured: 0 });
  expect(found.history.map(({ event }) => event)).toEqual([
    "order.placed",
    "payment.held",
    "payment.hold-expired",
    "payment.renewed",
    "payment.held",
  ]);
});
