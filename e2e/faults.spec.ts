import fs from "node:fs";
import { type APIRequestContext, expect, test } from "@playwright/test";
import {
  approve,
  completeCheckout,
  fillBasket,
  type HeldOrder,
  heldOrder,
  intentOf,
  orderOf,
  pay,
  place,
  untilState,
} from "./support/orders";
import { client, newCustomer, signedIn, staff } from "./support/people";
import { freezeDatabase, kill, takeDatabaseAway, untilHealthy, untilIdle } from "./support/recovery";
import { ordersOf } from "./support/refusals";
import {
  behave,
  cancelAtStripe,
  chargesOf,
  command,
  deliver,
  sessionsOf,
  untilDelivered,
  untilMet,
} from "./support/sandbox";
import { type Stack, startStack } from "./support/stack";

// What the shop keeps to when a part dies, Stripe fails or its events come late, twice or in disorder. In turn, in a shop of its own.
test.describe.configure({ mode: "default" });

let shop: Stack;
let pharmacist: APIRequestContext;

test.beforeAll(async () => {
  test.setTimeout(360_000);
  shop = await startStack({ env: { RATE_LIMITS: "off" } });
  pharmacist = await signedIn(shop.appUrl, staff.pharmacist);
});

test.afterEach(() => behave(shop));

test.afterAll(async () => {
  await shop?.stop();
  if (shop) fs.rmSync(shop.dataDir, { recursive: true, force: true });
});

async function expectChargedOnce(order: HeldOrder, patienceMs?: number): Promise<void> {
  const paid = await untilState(order.api, order.orderNumber, "paid", patienceMs);
  expect(paid.payment).toMatchObject({ state: "captured", captured: paid.total, refunded: 0 });
  await untilDelivered(shop);
  await untilIdle(shop);
  expect(await chargesOf(shop, order.orderNumber), "every charge at Stripe").toEqual([paid.total]);
  expect(await intentOf(order.api, shop, order.orderNumber)).toMatchObject({
    status: "succeeded",
    amount_received: paid.total,
  });
  await expectHistory(order, ["order.placed", "payment.held", "order.approved", "payment.captured"]);
}

async function expectHistory(
  order: { api: APIRequestContext; orderNumber: string },
  events: readonly string[],
): Promise<void> {
  const { history } = await orderOf(order.api, order.orderNumber);
  expect(history.map(({ event }) => event)).toEqual(events);
}

test("a worker killed in the middle of charging is replaced, and the order is charged exactly once", async () => {
  // The next worker waits 45 s before it takes the dead one's job.
  test.setTimeout(180_000);
  const order = await heldOrder(shop.appUrl);
  await command(shop, { failNext: { path: "/capture", status: "hang" } });
  await approve(pharmacist, order);
  await untilMet(shop);
  await kill(shop, "worker");
  expect((await orderOf(order.api, order.orderNumber)).state).toBe("approved");
  expect(await chargesOf(shop, order.orderNumber), "nothing was charged before").toEqual([]);
  await expectChargedOnce(order, 120_000);
});

for (const times of [1, 3]) {
  test(`a charge whose answer is lost ${times === 1 ? "once" : "at every try of the SDK"} is made exactly once`, async () => {
    const order = await heldOrder(shop.appUrl);
    await command(shop, { failNext: { path: "/capture", status: "cut-after", times } });
    await approve(pharmacist, order);
    await untilMet(shop);
    await expectChargedOnce(order);
  });
}

test("when Stripe fails to open the payment page the customer is told so in plain words, the order stands, and paying later holds once", async () => {
  const customer = await newCustomer(shop.appUrl);
  const body = await completeCheckout(customer.api);
  // More than the SDK's three tries: the worker may close another order's page meanwhile, and meet one of the failures.
  await command(shop, { failNext: { path: "/v1/checkout/sessions", method: "POST", status: 500, times: 30 } });
  const refused = await customer.api.post("/api/checkout", { data: body });
  await command(shop, { failNext: null });
  expect(refused.status()).toBe(503);
  const { error } = (await refused.json()) as { error: { message: string } };
  expect(error.message).toMatch(/order is saved/i);
  expect(error.message).toMatch(/try again/i);
  expect(error.message).not.toMatch(/stripe|sandbox|500|api|undefined/i);

  const [orderNumber = ""] = await ordersOf(customer.api);
  expect((await orderOf(customer.api, orderNumber)).state).toBe("awaiting-payment");

  // A second tab asks at the same moment.
  const opened = await Promise.all([1, 2].map(() => customer.api.post(`/api/orders/${orderNumber}/pay`, { data: {} })));
  expect(opened.map((answer) => answer.status())).toEqual([200, 200]);
  const [first, second] = (await Promise.all(opened.map((answer) => answer.json()))) as { payUrl: string }[];
  expect(first?.payUrl).toBe(second?.payUrl);
  await pay(customer.api, first?.payUrl ?? "");
  await untilState(customer.api, orderNumber, "awaiting-review");
  expect(await sessionsOf(shop, orderNumber)).toHaveLength(1);
});

test("a request to order that failed at Stripe is repeated with its Idempotency-Key: the same order, and its payment page", async () => {
  const customer = await newCustomer(shop.appUrl);
  const request = { data: await completeCheckout(customer.api), headers: { "idempotency-key": "failed-at-stripe" } };
  await command(shop, { failNext: { path: "/v1/checkout/sessions", method: "POST", status: 500, times: 30 } });
  expect((await customer.api.post("/api/checkout", request)).status()).toBe(503);
  await command(shop, { failNext: null });
  const repeat = await customer.api.post("/api/checkout", request);
  expect(repeat.status(), await repeat.text()).toBe(201);
  const { orderNumber, payUrl } = (await repeat.json()) as { orderNumber: string; payUrl: string };
  expect(await ordersOf(customer.api)).toEqual([orderNumber]);
  await pay(customer.api, payUrl);
  await untilState(customer.api, orderNumber, "awaiting-review");
  expect(await sessionsOf(shop, orderNumber)).toHaveLength(1);
});

test("a web process killed between taking an order and answering leaves one order, which the repeated request goes on with", async () => {
  // A repeat waits a minute before it takes the place of a first request that never ended.
  test.setTimeout(180_000);
  const customer = await newCustomer(shop.appUrl);
  const request = { data: await completeCheckout(customer.api), headers: { "idempotency-key": "killed-web-process" } };
  await command(shop, { failNext: { path: "/v1/checkout/sessions", method: "POST", status: "hang" } });
  const unanswered = customer.api.post("/api/checkout", request).then(
    (answer) => answer.status(),
    () => "no answer",
  );
  await untilMet(shop);
  await kill(shop, "web");
  expect(await unanswered).toBe("no answer");
  await untilHealthy(customer.api, 15_000);
  let repeat: { orderNumber: string; payUrl: string } | undefined;
  await expect(async () => {
    const answer = await customer.api.post("/api/checkout", request);
    expect(answer.status(), await answer.text()).toBe(201);
    repeat = (await answer.json()) as { orderNumber: string; payUrl: string };
  }).toPass({ timeout: 100_000 });
  expect(await ordersOf(customer.api)).toEqual([repeat?.orderNumber]);
  await pay(customer.api, repeat?.payUrl ?? "");
  await untilState(customer.api, repeat?.orderNumber ?? "", "awaiting-review");
  expect(await sessionsOf(shop, repeat?.orderNumber ?? "")).toHaveLength(1);
});

test("with every webhook lost the return page alone finds the hold, and the late events change nothing", async () => {
  await command(shop, { webhooks: "mute" });
  const customer = await newCustomer(shop.appUrl);
  const { orderNumber, payUrl } = await place(customer.api, await completeCheckout(customer.api));
  await pay(customer.api, payUrl);
  const page = await customer.api.get(`/checkout/complete?order=${orderNumber}`);
  expect(page.status()).toBe(200);
  expect(await page.text()).toContain("Your card is held; nothing is charged");
  const found = await orderOf(customer.api, orderNumber);
  expect(found.state).toBe("awaiting-review");

  const { sent, accepted } = await deliver(shop);
  expect(sent).toBeGreaterThan(0);
  expect(accepted).toBe(sent);
  await untilIdle(shop);
  expect(await orderOf(customer.api, orderNumber)).toEqual(found);
});

test("with every webhook lost a hold given back at Stripe is found by the comparison, and stands on the payments page with cause and end", async () => {
  test.setTimeout(180_000);
  const order = await heldOrder(shop.appUrl);
  await untilDelivered(shop);
  await untilIdle(shop);
  await command(shop, { webhooks: "mute" });
  const intent = await intentOf(order.api, shop, order.orderNumber);
  await cancelAtStripe(shop, intent.id);
  const closed = await untilState(order.api, order.orderNumber, "payment-expired", 130_000);
  expect(closed.payment).toMatchObject({ state: "voided", authorised: 0, captured: 0 });
  const page = await (await pharmacist.get("/admin/payments")).text();
  expect(page).toContain("No unexplained differences");
  expect(page).toContain(intent.id);
  await deliver(shop);
  await untilIdle(shop);
  expect((await orderOf(order.api, order.orderNumber)).history).toEqual(closed.history);
});

for (const webhooks of ["duplicate", "shuffle"] as const) {
  test(`with webhooks in the manner "${webhooks}" every order ends right, and its history tells each event once`, async () => {
    await command(shop, { webhooks });
    const [approved, declined, waiting] = await Promise.all([
      heldOrder(shop.appUrl),
      heldOrder(shop.appUrl),
      heldOrder(shop.appUrl),
    ]);
    await approve(pharmacist, approved);
    const { version } = await orderOf(pharmacist, declined.orderNumber);
    const refused = await pharmacist.post(`/api/admin/orders/${declined.orderNumber}/decision`, {
      data: { decision: "decline", reasonCode: "RX_ILLEGIBLE", seenVersion: version },
    });
    expect(refused.status(), await refused.text()).toBe(200);

    await expectChargedOnce(approved);
    await expect.poll(async () => (await orderOf(declined.api, declined.orderNumber)).payment.state).toBe("voided");
    await untilDelivered(shop);
    await untilIdle(shop);
    expect((await orderOf(declined.api, declined.orderNumber)).state).toBe("declined");
    expect(await chargesOf(shop, declined.orderNumber)).toEqual([]);
    await expectHistory(declined, ["order.placed", "payment.held", "order.declined", "payment.voided"]);
    expect((await orderOf(waiting.api, waiting.orderNumber)).state).toBe("awaiting-review");
    await expectHistory(waiting, ["order.placed", "payment.held"]);
  });
}

test("a killed web process is back within seconds, with sessions and baskets as they were", async () => {
  const order = await heldOrder(shop.appUrl);
  const before = await orderOf(order.api, order.orderNumber);
  const visitor = await client(shop.appUrl);
  await fillBasket(visitor, "tretiva-25", 2);
  const basket = await (await visitor.get("/api/basket")).json();

  await kill(shop, "web");
  await untilHealthy(visitor, 15_000);
  expect(await orderOf(order.api, order.orderNumber)).toEqual(before);
  expect(await (await visitor.get("/api/basket")).json()).toEqual(basket);
  expect(basket).toMatchObject({ lines: [{ slug: "tretiva-25", quantity: 2 }] });
});

test("after PostgreSQL was killed the shop is healthy again, keeps what was ordered and takes new orders", async () => {
  test.setTimeout(150_000);
  const order = await heldOrder(shop.appUrl);
  const before = await orderOf(order.api, order.orderNumber);
  await kill(shop, "postgres");
  await untilHealthy(order.api, 60_000);
  expect(await orderOf(order.api, order.orderNumber)).toEqual(before);
  const later = await heldOrder(shop.appUrl);
  await approve(pharmacist, later);
  await expectChargedOnce(later);
});

test("while PostgreSQL is away no page is a fault: each says when to come back, what is kept is served, and orders are as they were", async () => {
  test.setTimeout(150_000);
  const order = await heldOrder(shop.appUrl);
  const before = await orderOf(order.api, order.orderNumber);
  for (const path of ["/help/how-it-works", "/monographs/isotretinoin"]) await order.api.get(path);
  const giveBack = takeDatabaseAway(shop);
  try {
    await expect.poll(async () => (await (await order.api.get("/api/health")).json()).database).toBe("unreachable");
    const pages = [
      "/medicines/tretiva-25",
      "/medicines",
      "/basket",
      "/checkout",
      "/account",
      "/account/orders",
      `/account/orders/${order.orderNumber}`,
    ];
    for (const path of pages) {
      const page = await order.api.get(path, { headers: { accept: "text/html" } });
      expect([page.status(), page.headers()["retry-after"]], path).toEqual([503, "5"]);
      expect(await page.text(), path).toContain("Try again in a moment");
    }
    const panel = await pharmacist.get("/admin/queue", { headers: { accept: "text/html" } });
    expect([panel.status(), panel.headers()["retry-after"]]).toEqual([503, "5"]);
    const form = { email: staff.pharmacist, password: "demo pharmacy 2026" };
    const signIn = await (await client(shop.appUrl)).post("/api/sign-in", { data: form });
    expect([signIn.status(), signIn.headers()["retry-after"]], await signIn.text()).toEqual([503, "5"]);
    for (const path of ["/help/how-it-works", "/monographs/isotretinoin", "/sign-up"])
      expect((await order.api.get(path)).status(), path).toBe(200);
  } finally {
    giveBack();
  }
  await untilHealthy(order.api, 60_000);
  expect(await orderOf(order.api, order.orderNumber)).toEqual(before);
});

test("while PostgreSQL is frozen everybody is told when to come back, soon and then at once; what was asked is done once when it thaws", async () => {
  const customer = await newCustomer(shop.appUrl);
  const request = { data: await completeCheckout(customer.api), headers: { "idempotency-key": "frozen-database" } };
  const thaw = freezeDatabase(shop);
  try {
    const first = await customer.api.post("/api/checkout", { ...request, timeout: 15_000 });
    expect([first.status(), first.headers()["retry-after"]]).toEqual([503, "5"]);
    const startedMs = performance.now();
    for (const path of ["/medicines", "/api/basket", "/account/orders"]) {
      const answer = await customer.api.get(path, { headers: { accept: "text/html" } });
      expect([answer.status(), answer.headers()["retry-after"]], path).toEqual([503, "5"]);
    }
    expect(performance.now() - startedMs).toBeLessThan(3_000);
    expect(await (await customer.api.get("/api/health")).json()).toMatchObject({ database: "unreachable" });
  } finally {
    thaw();
  }
  await untilHealthy(customer.api, 60_000);
  const repeat = await customer.api.post("/api/checkout", request);
  expect(repeat.status(), await repeat.text()).toBe(201);
  const { orderNumber } = (await repeat.json()) as { orderNumber: string };
  expect(await ordersOf(customer.api)).toEqual([orderNumber]);
});
