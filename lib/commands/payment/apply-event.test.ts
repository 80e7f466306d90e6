import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadOrder } from "@/db/repo/order";
import { eventById } from "@/db/repo/payment";
import { worker } from "@/lib/domain/access/actor";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import { newId } from "@/lib/platform/ids";
import { perform } from "../command";
import { placeAndOpen } from "../order/place-and-open";
import { addCustomer, checkout, heldOrder, makeWorld, type World } from "../test-world";
import { applyEvent } from "./apply-event";
import { receiveEventCommand } from "./receive-event";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

/** As the webhook stores it. */
async function received(about: { paymentIntentId?: string; type?: string }) {
  const id = `evt_${newId()}`;
  const { paymentIntentId = null, type = "payment_intent.amount_capturable_updated" } = about;
  const event = { id, type, createdAt: world.clock.now(), live: false, paymentIntentId, sessionId: null, payload: {} };
  await perform(world.deps, worker, receiveEventCommand, event);
  return id;
}

const remarkOf = async (id: string) => {
  const event = await eventById(world.database.read, id);
  return event === null ? "gone" : [event.appliedAt !== null, event.problem];
};

async function paidOrder() {
  const customer = await addCustomer(world);
  const { body } = await checkout(world, customer, { packs: 1 });
  const placed = await placeAndOpen(world.deps, customer, body, newId());
  if (!placed.ok) throw new Error("not placed");
  const paymentIntentId = world.payments.payNow(placed.value.payUrl.split("/").at(-1) ?? "");
  return { orderNumber: placed.value.orderNumber, paymentIntentId };
}

describe("an event that leads to nothing is kept with its reason and done with", () => {
  test.each([
    ["of a type we have no use for", { type: "customer.created" }],
    ["of a payment that nobody knows", { paymentIntentId: "pi_nobodys" }],
  ])("%s", async (_what, about) => {
    const id = await received(about);
    expect(await applyEvent(world.deps, id)).toEqual({ ok: true, value: null });
    expect(await remarkOf(id)).toEqual([true, { code: "no-order-of-ours" }]);
  });

  test("whose payment Stripe describes in a way this version does not know (F21)", async () => {
    const { orderNumber, paymentIntentId } = await heldOrder(world, await addCustomer(world), { packs: 1 });
    const unknown: PaymentFault = { kind: "unexpected-state", message: "unknown status", retryable: false };
    world.payments.failFor(paymentIntentId, unknown);
    const id = await received({ paymentIntentId });
    expect(await applyEvent(world.deps, id)).toEqual({ ok: true, value: null });
    expect(await remarkOf(id)).toEqual([true, { code: "unusable-answer", params: { kind: "unexpected-state" } }]);
    expect((await loadOrder(world.database.read, orderNumber))?.order.state).toBe("awaiting-review");
  });
});

test("an event that arrives before our record of its payment waits while Stripe does not answer, and is not treated as a stray payment", async () => {
  const { orderNumber, paymentIntentId } = await paidOrder();
  const id = await received({ paymentIntentId });
  world.payments.failFor(paymentIntentId, { kind: "unreachable", message: "no answer", retryable: true });
  expect(await applyEvent(world.deps, id)).toMatchObject({ ok: false, error: { retryable: true } });
  expect(await remarkOf(id)).toEqual([false, null]);
  expect(await applyEvent(world.deps, id)).toMatchObject({ ok: true });
  expect(await remarkOf(id)).toEqual([true, null]);
  const loaded = await loadOrder(world.database.read, orderNumber);
  expect(loaded?.payment).toMatchObject({ state: "authorised", paymentIntentId });
});

test("the event of a second hold of the same order gives that hold back, before and after the order's own", async () => {
  for (const ownFirst of [true, false]) {
    const customer = await addCustomer(world);
    const { body } = await checkout(world, customer, { packs: 1 });
    const placed = await placeAndOpen(world.deps, customer, body, newId());
    if (!placed.ok) throw new Error("not placed");
    const { orderNumber, payUrl } = placed.value;
    const total = (await loadOrder(world.database.read, orderNumber))?.order.totalPaise ?? 0;
    const other = await world.payments.openSession({
      orderNumber,
      currency: "inr",
      lines: [{ name: "Order", unitAmountMinor: total, quantity: 1 }],
      successUrl: "http://localhost:3000/checkout/complete",
      cancelUrl: "http://localhost:3000/checkout",
      expiresAt: new Date(world.clock.now().getTime() + 3_600_000),
      idempotencyKey: `other:${orderNumber}`,
      customerEmail: "asha@example.com",
    });
    if (!other.ok) throw new Error("no page");
    const pages = [payUrl.split("/").at(-1) ?? "", other.value.sessionId];
    for (const page of ownFirst ? pages : pages.toReversed()) {
      const paymentIntentId = world.payments.payNow(page);
      expect(await applyEvent(world.deps, await received({ paymentIntentId }))).toMatchObject({ ok: true });
    }
    const loaded = await loadOrder(world.database.read, orderNumber);
    expect(loaded?.order.state).toBe("awaiting-review");
    const all = await world.payments.payments(new Date(world.clock.now().getTime() - 1000), null);
    const held = all.ok ? all.value.payments.filter((one) => one.orderNumber === orderNumber) : [];
    expect(held.map(({ status }) => status).sort()).toEqual(["authorised", "voided"]);
    expect(held.find(({ status }) => status === "authorised")?.paymentIntentId).toBe(loaded?.payment.paymentIntentId);
  }
});
