import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadOrder } from "@/db/repo/order";
import { discrepancyFigures, openDiscrepancies } from "@/db/repo/payment-discrepancy";
import { paymentBreaks } from "@/db/schema/payment-breaks";
import { auditEvents, staffAlerts } from "@/db/schema/records";
import { asTold } from "@/lib/domain/payment/notes";
import { newId } from "@/lib/platform/ids";
import { perform } from "../command";
import { cancelOrderCommand } from "../order/cancel";
import { placeAndOpen } from "../order/place-and-open";
import { addCustomer, checkout, heldOrder, makeWorld, versionOf, type World } from "../test-world";
import { comparePaymentsWithStripe } from "./compare-payments";
import { release } from "./release";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

async function compare() {
  const outcome = await comparePaymentsWithStripe(world.deps);
  if (!outcome.ok) throw new Error(`not compared: ${outcome.error.message}`);
  return outcome.value;
}

const discrepanciesOf = (paymentIntentId: string) =>
  world.database.read.select().from(paymentBreaks).where(eq(paymentBreaks.paymentIntentId, paymentIntentId));

async function stateOf(orderNumber: string) {
  const loaded = await loadOrder(world.database.read, orderNumber);
  return loaded === null ? null : [loaded.order.state, loaded.payment.state];
}

/** Placed, and paid without a word of it reaching us. */
async function paidInSilence() {
  const customer = await addCustomer(world);
  const { body } = await checkout(world, customer, { packs: 1 });
  const placed = await placeAndOpen(world.deps, customer, body, newId());
  if (!placed.ok) throw new Error("not placed");
  const { orderNumber, payUrl } = placed.value;
  const sessionId = payUrl.split("/").at(-1) ?? "";
  return { customer, orderNumber, sessionId, paymentIntentId: world.payments.payNow(sessionId) };
}

const openSecondPage = async (orderNumber: string, totalMinor: number, key = "second-tab") => {
  const opened = await world.payments.openSession({
    orderNumber,
    currency: "inr",
    lines: [{ name: `Order ${orderNumber}`, unitAmountMinor: totalMinor, quantity: 1 }],
    successUrl: "http://localhost:3000/checkout/complete",
    cancelUrl: "http://localhost:3000/checkout",
    expiresAt: new Date(world.clock.now().getTime() + 3_600_000),
    idempotencyKey: key,
    customerEmail: "asha@example.com",
  });
  if (!opened.ok) throw new Error("no page");
  return opened.value.sessionId;
};

describe("our record of payments held against Stripe's", () => {
  test("F24: every hold whose events were all lost is found in one run, over several pages of the list, and a second run finds nothing", async () => {
    const orders = [];
    for (let count = 0; count < 5; count += 1) orders.push(await paidInSilence());
    world.payments.takeEvents(); // A day of events nobody will deliver.
    world.move(86_400_000 - 3_600_000);
    await compare();
    for (const { orderNumber } of orders) expect(await stateOf(orderNumber)).toEqual(["awaiting-review", "authorised"]);
    for (const { paymentIntentId } of orders) {
      const [found] = await discrepanciesOf(paymentIntentId);
      expect(found).toMatchObject({ kind: "behind", resolution: { code: "record-follows" } });
      expect(found?.cause).not.toBeNull();
    }
    expect(await discrepancyFigures(world.database.read)).toEqual({ open: 0, unexplained: 0 });
    expect(await compare()).toMatchObject({ differences: 0 });
  });

  test("where both agree a run notes no discrepancy and records nothing", async () => {
    await heldOrder(world, await addCustomer(world), { packs: 1 });
    await compare();
    const before = await world.database.read.select().from(auditEvents);
    expect(await compare()).toMatchObject({ differences: 0, asked: 5 }); // Those of a day ago are in no list any more.
    expect(await world.database.read.select().from(auditEvents)).toHaveLength(before.length);
  });

  test("a hold left of a cancelled order is given back, and the discrepancy ends with the next run", async () => {
    const customer = await addCustomer(world);
    const { orderNumber, paymentIntentId } = await heldOrder(world, customer, { packs: 1 });
    const seenVersion = await versionOf(world, orderNumber);
    await perform(world.deps, customer, cancelOrderCommand, { orderNumber, seenVersion });
    await compare(); // The job that gives it back has not run.
    expect(await discrepanciesOf(paymentIntentId)).toMatchObject([{ kind: "hold-of-ended-order", resolvedAt: null }]);
    await release(world.deps, orderNumber);
    await compare();
    expect(await discrepanciesOf(paymentIntentId)).toMatchObject([{ resolution: { code: "hold-given-back" } }]);
  });

  test("two tabs that pay one order end with one hold: the second is voided, the order's own never", async () => {
    const { orderNumber, paymentIntentId } = await heldOrder(world, await addCustomer(world), { packs: 1 });
    const total = (await loadOrder(world.database.read, orderNumber))?.order.totalPaise ?? 0;
    const second = world.payments.payNow(await openSecondPage(orderNumber, total));
    await compare();
    expect(await world.payments.payment(second)).toMatchObject({ value: { status: "voided" } });
    expect(await world.payments.payment(paymentIntentId)).toMatchObject({ value: { status: "authorised" } });
    expect(await stateOf(orderNumber)).toEqual(["awaiting-review", "authorised"]);
    await compare();
    expect(await discrepanciesOf(second)).toMatchObject([
      { kind: "second-payment", resolution: { code: "second-hold-given-back" } },
    ]);
  });

  test("a hold paid on a page that is not the order's is voided, and the order still waits for its own", async () => {
    const customer = await addCustomer(world);
    const { body } = await checkout(world, customer, { packs: 1 });
    const placed = await placeAndOpen(world.deps, customer, body, newId());
    if (!placed.ok) throw new Error("not placed");
    const { orderNumber, payUrl } = placed.value;
    const total = (await loadOrder(world.database.read, orderNumber))?.order.totalPaise ?? 0;
    const stray = world.payments.payNow(await openSecondPage(orderNumber, total, "stray-tab"));
    await compare();
    expect(await world.payments.payment(stray)).toMatchObject({ value: { status: "voided" } });
    expect(await stateOf(orderNumber)).toEqual(["awaiting-payment", "none"]);
    world.payments.payNow(payUrl.split("/").at(-1) ?? "");
    await compare();
    expect(await stateOf(orderNumber)).toEqual(["awaiting-review", "authorised"]);
  });

  test("a hold of an order that is not here is voided, and told to staff as unexplained", async () => {
    const lost = world.payments.payNow(await openSecondPage("01lostlostlostlostlostlost", 5000, "lost-order"));
    await compare();
    expect(await world.payments.payment(lost)).toMatchObject({ value: { status: "voided" } });
    expect(await discrepanciesOf(lost)).toMatchObject([
      { kind: "payment-without-order", cause: null, orderNumber: null },
    ]);
    expect((await discrepancyFigures(world.database.read)).unexplained).toBe(1);
    const alerts = await world.database.read.select().from(staffAlerts);
    expect(alerts.filter(({ params }) => params.paymentIntentId === lost)).toHaveLength(1);
    await compare();
    expect((await discrepancyFigures(world.database.read)).unexplained).toBe(0);
  });

  test("a payment that Stripe does not know stays open as unexplained, once, until Stripe knows it again", async () => {
    const { paymentIntentId } = await heldOrder(world, await addCustomer(world), { packs: 1 });
    world.move(4 * 3_600_000); // Out of the list's reach: asked for by name.
    await compare();
    world.move(4 * 3_600_000);
    for (let run = 0; run < 2; run += 1) {
      world.payments.failFor(paymentIntentId, { kind: "not-found", message: "no such payment", retryable: false });
      await compare();
      expect(await discrepanciesOf(paymentIntentId)).toMatchObject([
        { kind: "missing-at-stripe", cause: null, resolvedAt: null },
      ]);
    }
    await compare();
    expect(await discrepanciesOf(paymentIntentId)).toMatchObject([{ resolution: { code: "known-again" } }]);
  });

  test.each([
    ["another amount", { amountMinor: 1, amountCapturableMinor: 1 }],
    ["another currency", { currency: "usd" }],
    ["the other mode", { live: true }],
  ])(
    "F21: a hold of %s stops its order with one alert, is never paid, and its discrepancy ends when the hold is gone",
    async (_what, wrong) => {
      const { orderNumber, paymentIntentId, customer } = await paidInSilence();
      world.payments.alter(paymentIntentId, wrong);
      await compare();
      await compare();
      expect((await stateOf(orderNumber))?.[0]).toBe("payment-problem");
      const mismatches = async () => (await discrepanciesOf(paymentIntentId)).filter(({ kind }) => kind === "mismatch");
      expect(await mismatches()).toMatchObject([{ resolvedAt: null, cause: { code: expect.any(String) } }]);
      const alerts = await world.database.read
        .select()
        .from(staffAlerts)
        .where(eq(staffAlerts.orderNumber, orderNumber));
      expect(alerts).toHaveLength(1);
      expect((await loadOrder(world.database.read, orderNumber))?.payment.capturedPaise).toBe(0);
      const seenVersion = await versionOf(world, orderNumber);
      expect(await perform(world.deps, customer, cancelOrderCommand, { orderNumber, seenVersion })).toMatchObject({
        ok: true,
      });
      await release(world.deps, orderNumber);
      await compare();
      expect(await world.payments.payment(paymentIntentId)).toMatchObject({ value: { status: "voided" } });
      expect(await mismatches()).toMatchObject([{ resolution: { code: "payment-agrees" } }]);
    },
  );

  test("a run that Stripe does not answer keeps nothing of itself, so that the next one begins at the same place", async () => {
    const { orderNumber } = await paidInSilence();
    world.payments.failNext("payments");
    expect(await comparePaymentsWithStripe(world.deps)).toMatchObject({ ok: false, error: { retryable: true } });
    await compare();
    expect(await stateOf(orderNumber)).toEqual(["awaiting-review", "authorised"]);
  });

  test("the record of discrepancies refuses to be deleted or, once ended, changed", async () => {
    await expect(world.database.read.delete(paymentBreaks)).rejects.toThrow();
    await expect(world.database.read.update(paymentBreaks).set({ cause: asTold("another") })).rejects.toThrow();
    expect(await openDiscrepancies(world.database.read)).toEqual([]);
  });
});
