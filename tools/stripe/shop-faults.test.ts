import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadOrder } from "@/db/repo/order";
import { perform } from "@/lib/commands/command";
import { decideOrderCommand } from "@/lib/commands/order/decide";
import { placeAndOpen } from "@/lib/commands/order/place-and-open";
import { capture } from "@/lib/commands/payment/capture";
import { comparePaymentsWithStripe } from "@/lib/commands/payment/compare-payments";
import type { PaymentDeps } from "@/lib/commands/payment/deps";
import { openSession } from "@/lib/commands/payment/open-session";
import { syncPayment } from "@/lib/commands/payment/sync";
import {
  addCustomer,
  asSeen,
  type Customer,
  checkout,
  makeWorld,
  transcription,
  type World,
} from "@/lib/commands/test-world";
import { openPages } from "@/lib/fixtures/staff-acts";
import { newId } from "@/lib/platform/ids";
import type { ApiRequest } from "./api";
import { approvedCard, type Bench, card, startBench } from "./harness";

// The shop's own commands on a real database, against the sandbox and its faults.

let world: World;
let bench: Bench;
let deps: PaymentDeps;
let sent: ApiRequest[] = [];

beforeAll(async () => {
  world = await makeWorld(new Date());
  bench = await startBench({ onRequest: (request) => sent.push(request) });
  deps = { ...world.deps, payments: bench.payments };
});
afterAll(async () => {
  await bench.stop();
  await world.drop();
});
beforeEach(() => {
  sent = [];
});

const failNext = (fault: object) => bench.command({ failNext: fault });
const keysOf = (path: string) =>
  sent.filter((request) => request.path.endsWith(path)).map(({ headers }) => headers["idempotency-key"]);

async function placed(customer: Customer) {
  const { body, prescriptionId } = await checkout(world, customer, { packs: 1 });
  const outcome = await placeAndOpen(deps, customer, body, newId());
  return { outcome, prescriptionId };
}

async function held() {
  const customer = await addCustomer(world);
  const { outcome, prescriptionId } = await placed(customer);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const { orderNumber, payUrl } = outcome.value;
  await bench.submit(payUrl, card(approvedCard));
  await syncPayment(deps, orderNumber);
  return { customer, orderNumber, prescriptionId };
}

async function approved() {
  const { customer, orderNumber, prescriptionId } = await held();
  await openPages(world, world.priya, prescriptionId);
  const typed = transcription(world, { patientName: customer.name, days: 10, totalCapsules: 10 });
  const decision = { orderNumber, ...(await asSeen(world, orderNumber)), decision: "approve", transcription: typed };
  const outcome = await perform(deps, world.priya, decideOrderCommand, decision);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  sent = [];
  return orderNumber;
}

const stateOf = async (orderNumber: string) => (await loadOrder(world.database.read, orderNumber))?.order.state;

async function chargesOf(orderNumber: string) {
  const { body } = await bench.api("GET", "/v1/payment_intents?limit=100");
  const all = body.data as { metadata: { order_number?: string }; amount_received: number; status: string }[];
  return all.filter(({ metadata }) => metadata.order_number === orderNumber);
}

/** As the worker tries again, up to `tries` times. */
async function captureUntilDone(orderNumber: string, tries: number) {
  for (let count = 1; count <= tries; count += 1) if ((await capture(deps, orderNumber)).ok) return count;
  return null;
}

test("a request that is sent again while the first is still placing its order gets that order and its payment page", async () => {
  const customer = await addCustomer(world);
  const { body } = await checkout(world, customer, { packs: 1 });
  const requestId = newId();
  const [first, again] = await Promise.all([
    placeAndOpen(deps, customer, body, requestId),
    placeAndOpen(deps, customer, body, requestId),
  ]);
  expect(first).toMatchObject({ ok: true });
  expect(again).toEqual(first);
});

describe("charging an approved order", () => {
  test("F17: after 500s that were not kept the same key is used until it is done, once", async () => {
    const orderNumber = await approved();
    await failNext({ path: "/capture", status: 500, times: 3 });
    expect(await captureUntilDone(orderNumber, 5)).toBe(4);
    expect(await stateOf(orderNumber)).toBe("paid");
    expect(new Set(keysOf("/capture"))).toEqual(new Set([`capture:${orderNumber}`]));
  });

  test("F17: a 500 that Stripe keeps under the key is met with a new key by rule, after the payment was read, and the charge is one", async () => {
    const orderNumber = await approved();
    await failNext({ path: "/capture", status: "keep-500" });
    expect(await captureUntilDone(orderNumber, 5)).toBe(3);
    expect(await stateOf(orderNumber)).toBe("paid");
    expect(keysOf("/capture")).toEqual([
      `capture:${orderNumber}`,
      `capture:${orderNumber}`,
      `capture:${orderNumber}:1.1`,
    ]);
    const reads = sent.filter(({ method, path }) => method === "GET" && path.startsWith("/v1/payment_intents/"));
    expect(reads.length).toBeGreaterThanOrEqual(2);
    expect(await chargesOf(orderNumber)).toMatchObject([{ status: "succeeded" }]);
  });

  test("F18: a burst of 429 only delays it", async () => {
    const orderNumber = await approved();
    await failNext({ path: "/capture", status: 429, times: 4 });
    expect(await captureUntilDone(orderNumber, 6)).toBe(5);
    expect(await stateOf(orderNumber)).toBe("paid");
  });

  test("F19: done and the answer lost: the payment is read, not charged again", async () => {
    const orderNumber = await approved();
    await failNext({ path: "/capture", status: "cut-after", times: 2 });
    expect(await captureUntilDone(orderNumber, 1)).toBe(1);
    const all = await chargesOf(orderNumber);
    expect(all).toHaveLength(1);
    expect(all[0]?.amount_received).toBe((await loadOrder(world.database.read, orderNumber))?.order.totalPaise);
  });

  test("F27: a hold given back between approval and charge stops the order, and nothing is charged", async () => {
    const orderNumber = await approved();
    const loaded = await loadOrder(world.database.read, orderNumber);
    await bench.api("POST", `/v1/payment_intents/${loaded?.payment.paymentIntentId}/cancel`);
    expect(await capture(deps, orderNumber)).toMatchObject({ ok: true });
    expect(await stateOf(orderNumber)).toBe("payment-expired");
    expect((await loadOrder(world.database.read, orderNumber))?.payment.capturedPaise).toBe(0);
  });

  test("F27: a card declined at the charge stops the order as a payment problem", async () => {
    const orderNumber = await approved();
    await failNext({ path: "/capture", status: 402 });
    expect(await capture(deps, orderNumber)).toMatchObject({ ok: true });
    expect(await stateOf(orderNumber)).toBe("payment-problem");
  });
});

describe("opening the payment page", () => {
  test("F20: a silent Stripe is given up within the adapter's patience, the order is kept, and paying later opens one page", async () => {
    const customer = await addCustomer(world);
    const impatient = { ...deps, payments: bench.adapter({ timeoutMs: 50, networkRetries: 0 }) };
    await failNext({ path: "/v1/checkout/sessions", method: "POST", status: "hang" });
    const { body } = await checkout(world, customer, { packs: 1 });
    expect(await placeAndOpen(impatient, customer, body, newId())).toMatchObject({
      error: { kind: "unavailable", says: { code: "payment-unavailable", params: { case: "pay" } } },
    });
    const request = sent.findLast(({ path }) => path === "/v1/checkout/sessions");
    const orderNumber = new URLSearchParams(request?.body).get("client_reference_id") ?? "";
    expect(await openSession(deps, customer, orderNumber)).toMatchObject({ ok: true });
    expect(new Set(keysOf("/v1/checkout/sessions"))).toEqual(new Set([`session:${orderNumber}:1`]));
  });

  test("F17: a 500 kept under the page's key is left behind by a new key, and the customer gets a page", async () => {
    const customer = await addCustomer(world);
    await failNext({ path: "/v1/checkout/sessions", method: "POST", status: "keep-500" });
    const { outcome } = await placed(customer);
    expect(outcome).toMatchObject({ error: { kind: "unavailable" } });
    const orderNumber = new URLSearchParams(sent.at(-1)?.body).get("client_reference_id") ?? "";
    const tries = [1, 2].map(() => () => openSession(deps, customer, orderNumber));
    const [second, third] = [await tries[0]?.(), await tries[1]?.()];
    expect([second?.ok, third?.ok]).toEqual([false, true]);
    expect(keysOf("/v1/checkout/sessions")).toEqual([
      `session:${orderNumber}:1`,
      `session:${orderNumber}:1`,
      `session:${orderNumber}:1.1`,
    ]);
  });
});

test("two tabs that pay one order on two pages end with one hold at Stripe", async () => {
  const { orderNumber } = await held();
  const first = sent.find(({ path }) => path === "/v1/checkout/sessions")?.body ?? "";
  // The same request under another key, as a page opened beside ours would be.
  const other = await bench.api("POST", "/v1/checkout/sessions", Object.fromEntries(new URLSearchParams(first)));
  await bench.submit(String(other.body.url), card(approvedCard));
  expect((await chargesOf(orderNumber)).map(({ status }) => status)).toEqual(["requires_capture", "requires_capture"]);
  await comparePaymentsWithStripe(deps);
  expect((await chargesOf(orderNumber)).map(({ status }) => status).sort()).toEqual(["canceled", "requires_capture"]);
  expect(await stateOf(orderNumber)).toBe("awaiting-review");
});
