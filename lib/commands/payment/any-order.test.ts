import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadOrder } from "@/db/repo/order";
import { auditEvents, messages } from "@/db/schema/records";
import { worker } from "@/lib/domain/access/actor";
import { openPages } from "@/lib/fixtures/staff-acts";
import { newId } from "@/lib/platform/ids";
import { perform } from "../command";
import { decideOrderCommand } from "../order/decide";
import { placeAndOpen } from "../order/place-and-open";
import { addCustomer, asSeen, checkout, makeWorld, transcription, type World } from "../test-world";
import { applyEvent } from "./apply-event";
import { applyTruthCommand } from "./apply-truth";
import { capture } from "./capture";
import { comparePaymentsWithStripe } from "./compare-payments";
import { receiveEventCommand } from "./receive-event";
import { syncPayment } from "./sync";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

/** Places and pays one order; its webhooks are kept back. */
async function paid() {
  const customer = await addCustomer(world);
  const { body, prescriptionId } = await checkout(world, customer, { packs: 1 });
  world.payments.takeEvents();
  const placed = await placeAndOpen(world.deps, customer, body, newId());
  if (!placed.ok) throw new Error(JSON.stringify(placed.error));
  const { orderNumber, payUrl } = placed.value;
  world.payments.payNow(payUrl.split("/").at(-1) ?? "");
  return { customer, orderNumber, prescriptionId };
}

async function approve({ customer, orderNumber, prescriptionId }: Awaited<ReturnType<typeof paid>>) {
  await openPages(world, world.priya, prescriptionId);
  const typed = transcription(world, { patientName: customer.name, days: 10, totalCapsules: 10 });
  const decision = { orderNumber, ...(await asSeen(world, orderNumber)), decision: "approve", transcription: typed };
  const outcome = await perform(world.deps, world.priya, decideOrderCommand, decision);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
}

async function deliver(event: { rawBody: string; signature: string }) {
  const read = world.payments.readEvent(event.rawBody, event.signature);
  if (!read.ok) throw new Error("not read");
  await perform(world.deps, worker, receiveEventCommand, read.value);
  return read.value.id;
}

async function standingOf(orderNumber: string) {
  const loaded = await loadOrder(world.database.read, orderNumber);
  const { state, capturedPaise, refundedPaise, authorisedPaise } = loaded?.payment ?? {};
  return { order: loaded?.order.state, state, capturedPaise, refundedPaise, authorisedPaise };
}

const timesOf = async (orderNumber: string, event: string) =>
  (
    await world.database.read
      .select({ id: auditEvents.id })
      .from(auditEvents)
      .where(and(eq(auditEvents.orderNumber, orderNumber), eq(auditEvents.event, event)))
  ).length;

/** Deterministic disorder: the same for every run of the test. */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  return all
    .map((one, index) => ({ one, place: ((index + 1) * 7919 * (seed + 3)) % 104_729 }))
    .sort((left, right) => left.place - right.place)
    .map(({ one }) => one);
}

test("F23: lives whose events come late, twice, shuffled or not at all end alike, each step recorded once", async () => {
  for (let seed = 0; seed < 8; seed += 1) {
    const order = await paid();
    const { orderNumber } = order;
    const events = world.payments.takeEvents();
    await syncPayment(world.deps, orderNumber); // The return page.
    await approve(order);
    await capture(world.deps, orderNumber);
    const { payment } = (await loadOrder(world.database.read, orderNumber)) ?? {};
    await world.payments.refund(payment?.paymentIntentId ?? "", 5000, `refund:${orderNumber}`);
    events.push(...world.payments.takeEvents());
    expect(events.length).toBeGreaterThanOrEqual(4);
    const kept = seed % 2 === 0 ? events : events.slice(-1); // Every second life loses all but the last.
    for (const event of shuffled([...kept, ...kept], seed)) {
      const id = await deliver(event);
      await Promise.all([applyEvent(world.deps, id), applyEvent(world.deps, id)]);
    }
    expect(await standingOf(orderNumber)).toMatchObject({ order: "paid", state: "part-refunded", refundedPaise: 5000 });
    for (const event of ["payment.held", "payment.captured"]) expect(await timesOf(orderNumber, event), event).toBe(1);
  }
});

test("F25: return page, webhook and comparison at the same instant make one hold of it, and one mail", async () => {
  for (let round = 0; round < 10; round += 1) {
    const { orderNumber } = await paid();
    const ids = [];
    for (const event of world.payments.takeEvents()) ids.push(await deliver(event));
    await Promise.all([
      syncPayment(world.deps, orderNumber),
      ...ids.map((id) => applyEvent(world.deps, id)),
      comparePaymentsWithStripe(world.deps),
      syncPayment(world.deps, orderNumber),
    ]);
    expect(await standingOf(orderNumber)).toMatchObject({ order: "awaiting-review", state: "authorised" });
    expect(await timesOf(orderNumber, "payment.held")).toBe(1);
    const mails = await world.database.read.select().from(messages).where(eq(messages.orderNumber, orderNumber));
    expect(mails.map(({ template }) => template)).toEqual(["order-received"]);
  }
});

test("F25: two workers that charge the same approved order at once charge it once", async () => {
  const order = await paid();
  await syncPayment(world.deps, order.orderNumber);
  await approve(order);
  await Promise.all([1, 2, 3].map(() => capture(world.deps, order.orderNumber)));
  expect(await standingOf(order.orderNumber)).toMatchObject({ order: "paid", state: "captured" });
  expect(await timesOf(order.orderNumber, "payment.captured")).toBe(1);
});

test("an outdated answer of Stripe does not undo the charge that was read in the meantime", async () => {
  const order = await paid();
  await syncPayment(world.deps, order.orderNumber);
  const { payment } = (await loadOrder(world.database.read, order.orderNumber)) ?? {};
  const old = await world.payments.payment(payment?.paymentIntentId ?? "");
  await approve(order);
  await capture(world.deps, order.orderNumber);
  const truth = old.ok ? old.value : null;
  expect(truth?.status).toBe("authorised");
  await perform(world.deps, worker, applyTruthCommand, { orderNumber: order.orderNumber, truth });
  expect(await standingOf(order.orderNumber)).toMatchObject({ order: "paid", state: "captured" });
});
