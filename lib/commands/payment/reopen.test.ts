import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadOrder } from "@/db/repo/order";
import { catalogueItems } from "@/db/schema/catalogue";
import { paymentAttempts } from "@/db/schema/payment-breaks";
import { messages } from "@/db/schema/records";
import { openPages } from "@/lib/fixtures/staff-acts";
import { newId } from "@/lib/platform/ids";
import { customerOrder } from "@/lib/queries/account/order";
import { setLineCommand } from "../basket/set-line";
import { perform } from "../command";
import { decideOrderCommand } from "../order/decide";
import {
  addCustomer,
  asSeen,
  type Customer,
  heldOrder,
  makeWorld,
  transcription,
  versionOf,
  type World,
} from "../test-world";
import { capture } from "./capture";
import { comparePaymentsWithStripe } from "./compare-payments";
import { reopenAndOpenPage } from "./reopen";
import { syncPayment } from "./sync";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const loaded = async (orderNumber: string) => {
  const found = await loadOrder(world.database.read, orderNumber);
  if (found === null) throw new Error("no such order");
  return found;
};

async function reserved() {
  const [item] = await world.database.read.select().from(catalogueItems).where(eq(catalogueItems.slug, "isotroin-20"));
  return item?.reservedPacks ?? 0;
}

async function expired() {
  const customer = await addCustomer(world);
  const held = await heldOrder(world, customer, { packs: 1 });
  world.payments.expireHold(held.paymentIntentId);
  await syncPayment(world.deps, held.orderNumber);
  return { customer, ...held };
}

async function reopen({ customer, orderNumber }: { customer: Customer; orderNumber: string }) {
  const seenVersion = await versionOf(world, orderNumber);
  return reopenAndOpenPage(world.deps, customer, { orderNumber, seenVersion }, newId());
}

describe("an order whose hold ran out (F26)", () => {
  test("is closed with its packs free, and its customer is asked once to pay again", async () => {
    const before = await reserved();
    const { customer, orderNumber } = await expired();
    expect(await reserved()).toBe(before);
    expect((await loaded(orderNumber)).order.state).toBe("payment-expired");
    const view = await customerOrder(world.deps, customer, orderNumber);
    expect(view).toMatchObject({ value: { reopenableUntil: expect.any(Date) } });
    const mails = await world.database.read.select().from(messages).where(eq(messages.orderNumber, orderNumber));
    expect(mails.filter(({ template }) => template === "payment-expired")).toHaveLength(1);
  });

  test("is reopened: packs reserved again, a new page, the new hold brings it to the pharmacist, late events of the old one change nothing", async () => {
    const order = await expired();
    const before = await reserved();
    const reopened = await reopen(order);
    expect(reopened).toMatchObject({ ok: true, value: { payUrl: expect.stringContaining("/c/pay/") } });
    expect(await reserved()).toBe(before + 1);
    await comparePaymentsWithStripe(world.deps); // It meets the old payment, voided.
    expect((await loaded(order.orderNumber)).order.state).toBe("awaiting-payment");
    const payUrl = reopened.ok ? reopened.value.payUrl : "";
    const second = world.payments.payNow(payUrl.split("/").at(-1) ?? "");
    await syncPayment(world.deps, order.orderNumber);
    const { order: row, payment } = await loaded(order.orderNumber);
    expect(row.state).toBe("awaiting-review");
    expect(payment).toMatchObject({ state: "authorised", attempt: 2, paymentIntentId: second });
    const kept = await world.database.read
      .select()
      .from(paymentAttempts)
      .where(eq(paymentAttempts.orderNumber, order.orderNumber));
    expect(kept).toMatchObject([{ attempt: 1, paymentIntentId: order.paymentIntentId }]);
    await openPages(world, world.priya, order.prescriptionId);
    const decision = {
      decision: "approve",
      transcription: transcription(world, { patientName: order.customer.name, days: 10, totalCapsules: 10 }),
    };
    const { orderNumber } = order;
    const approved = await perform(world.deps, world.priya, decideOrderCommand, {
      orderNumber,
      ...(await asSeen(world, orderNumber)),
      ...decision,
    });
    expect(approved).toMatchObject({ ok: true });
    expect(await capture(world.deps, orderNumber)).toMatchObject({ ok: true });
    expect((await loaded(orderNumber)).order.state).toBe("paid");
  });

  test("is not reopened when the packs are gone: every reason is given, and nothing changed", async () => {
    const order = await expired();
    const taker = await addCustomer(world);
    await world.database.inTransaction((tx) =>
      tx.update(catalogueItems).set({ available: false }).where(eq(catalogueItems.slug, "isotroin-20")),
    );
    expect(await reopen(order)).toMatchObject({
      error: { code: "gate-closed", reasons: [{ code: "not-available" }] },
    });
    await world.database.inTransaction((tx) =>
      tx
        .update(catalogueItems)
        .set({ available: true, pricePaise: 30_000 })
        .where(eq(catalogueItems.slug, "isotroin-20")),
    );
    expect(await reopen(order)).toMatchObject({ error: { reasons: [{ code: "price-changed" }] } });
    expect((await loaded(order.orderNumber)).payment.attempt).toBe(1);
    await world.database.inTransaction((tx) =>
      tx.update(catalogueItems).set({ pricePaise: 26_800 }).where(eq(catalogueItems.slug, "isotroin-20")),
    );
    await perform(world.deps, taker, setLineCommand, { slug: "isotroin-20", quantity: 1 });
  });

  test("to anyone else it does not exist, and staff do not reopen for a customer", async () => {
    const order = await expired();
    expect(await reopen({ ...order, customer: world.rohan })).toMatchObject({ error: { kind: "not-found" } });
    const { orderNumber } = order;
    const seenVersion = await versionOf(world, orderNumber);
    expect(await reopenAndOpenPage(world.deps, world.priya, { orderNumber, seenVersion }, newId())).toMatchObject({
      error: { kind: "forbidden" },
    });
  });

  test("pressed twice it is reopened once", async () => {
    const order = await expired();
    const seenVersion = await versionOf(world, order.orderNumber);
    const { orderNumber, customer } = order;
    const both = await Promise.all(
      [1, 2].map(() => reopenAndOpenPage(world.deps, customer, { orderNumber, seenVersion }, newId())),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await loaded(orderNumber)).payment.attempt).toBe(2);
  });
});

test("an approval whose hold ran out before the charge is never reopened and never leads to dispensing", async () => {
  const customer = await addCustomer(world);
  const { orderNumber, paymentIntentId, prescriptionId } = await heldOrder(world, customer, { packs: 1 });
  await openPages(world, world.priya, prescriptionId);
  const typed = transcription(world, { patientName: customer.name, days: 10, totalCapsules: 10 });
  const decision = { orderNumber, ...(await asSeen(world, orderNumber)), decision: "approve", transcription: typed };
  expect(await perform(world.deps, world.priya, decideOrderCommand, decision)).toMatchObject({ ok: true });
  world.payments.expireHold(paymentIntentId);
  await capture(world.deps, orderNumber);
  const { order, payment } = await loaded(orderNumber);
  expect(order.state).toBe("payment-expired");
  expect(payment.capturedPaise).toBe(0);
  expect(await reopen({ customer, orderNumber })).toMatchObject({ error: { code: "decided-before" } });
});
