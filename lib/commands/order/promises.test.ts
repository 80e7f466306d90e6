import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { orders, reservations } from "@/db/schema/orders";
import { worker } from "@/lib/domain/access/actor";
import { openPages } from "@/lib/fixtures/staff-acts";
import { newId } from "@/lib/platform/ids";
import { perform } from "../command";
import { capture } from "../payment/capture";
import { lapseCommand } from "../payment/lapse";
import { release } from "../payment/release";
import { syncPayment } from "../payment/sync";
import { countShelf, shelfNow } from "../test-shelf";
import {
  addCustomer,
  asSeen,
  type Customer,
  checkout,
  heldOrder,
  makeWorld,
  paidOrder,
  transcription,
  versionOf,
  type World,
} from "../test-world";
import { cancelOrderCommand } from "./cancel";
import { decideOrderCommand } from "./decide";
import { dispenseOrderCommand } from "./dispense";
import { sessionMinutes } from "./place";
import { placeAndOpen } from "./place-and-open";

// Packs are promised when the payment page opens, kept through hold, approval and charge, and given back or given out exactly once.

const slug = "isotroin-20";
let world: World;
let customer: Customer;
beforeAll(async () => {
  world = await makeWorld();
  await countShelf(world, 400);
});
afterAll(() => world.drop());
beforeEach(async () => {
  customer = await addCustomer(world, "Asha Rao");
});

async function unpaidOrder() {
  const { body } = await checkout(world, customer, { packs: 3 });
  const placed = await placeAndOpen(world.deps, customer, body, newId());
  if (!placed.ok) throw new Error(`not placed: ${JSON.stringify(placed.error)}`);
  return placed.value;
}

const act = async (orderNumber: string) => ({ orderNumber, seenVersion: await versionOf(world, orderNumber) });

const stateOf = async (orderNumber: string) =>
  (await world.database.read.select().from(orders).where(eq(orders.orderNumber, orderNumber)))[0]?.state;

const packsOf = async (orderNumber: string) =>
  (await world.database.read.select().from(reservations).where(eq(reservations.orderNumber, orderNumber))).map(
    (row) => row.state,
  );

/** Runs a way out three times over, and says what became of the promised packs. */
async function endedBy(orderNumber: string, way: () => Promise<unknown>) {
  const before = await shelfNow(world, slug);
  for (let turn = 0; turn < 3; turn++) await way();
  const after = await shelfNow(world, slug);
  expect(after.held).toBe(after.reserved);
  return {
    reserved: after.reserved - before.reserved,
    onHand: after.onHand - before.onHand,
    packs: await packsOf(orderNumber),
    state: await stateOf(orderNumber),
  };
}

const givenBack = (state: string) => ({ reserved: -3, onHand: 0, packs: ["released"], state });

describe("packs are promised", () => {
  test("when the payment page opens, once for a request that is sent twice", async () => {
    const before = await shelfNow(world, slug);
    const { body } = await checkout(world, customer, { packs: 3 });
    const requestId = newId();
    for (let turn = 0; turn < 2; turn++) await placeAndOpen(world.deps, customer, body, requestId);
    expect((await shelfNow(world, slug)).reserved).toBe(before.reserved + 3);
  });

  test("and stay so through hold, approval and charge", async () => {
    const before = await shelfNow(world, slug);
    const { orderNumber } = await paidOrder(world, customer, { packs: 3 });
    expect(await stateOf(orderNumber)).toBe("paid");
    expect(await packsOf(orderNumber)).toEqual(["held"]);
    expect(await shelfNow(world, slug)).toMatchObject({ reserved: before.reserved + 3, onHand: before.onHand });
  });
});

describe("packs are free again, once", () => {
  test("when nobody paid while the page was open", async () => {
    const { orderNumber } = await unpaidOrder();
    world.move((sessionMinutes + 1) * 60_000);
    expect(await endedBy(orderNumber, () => syncPayment(world.deps, orderNumber))).toEqual(
      givenBack("payment-expired"),
    );
    await perform(world.deps, worker, lapseCommand, { orderNumber });
    expect(await packsOf(orderNumber)).toEqual(["released"]);
  });

  test("when the customer cancels before paying, and when they cancel a held order", async () => {
    const unpaid = await unpaidOrder();
    const cancel = async (orderNumber: string) =>
      perform(world.deps, customer, cancelOrderCommand, await act(orderNumber));
    expect(await endedBy(unpaid.orderNumber, () => cancel(unpaid.orderNumber))).toEqual(givenBack("cancelled"));
    const held = await heldOrder(world, customer, { packs: 3 });
    const way = async () => {
      await cancel(held.orderNumber);
      await release(world.deps, held.orderNumber);
    };
    expect(await endedBy(held.orderNumber, way)).toEqual(givenBack("cancelled"));
  });

  test("when a pharmacist declines", async () => {
    const { orderNumber } = await heldOrder(world, customer, { packs: 3 });
    const way = async () => {
      const decline = { ...(await act(orderNumber)), decision: "decline", reasonCode: "RX_UNSIGNED" };
      await perform(world.deps, world.priya, decideOrderCommand, decline);
      await release(world.deps, orderNumber);
    };
    expect(await endedBy(orderNumber, way)).toEqual(givenBack("declined"));
  });

  test("when the hold runs out before a decision, and when it runs out after an approval", async () => {
    const waiting = await heldOrder(world, customer, { packs: 3 });
    const runOut = (held: typeof waiting) => async () => {
      await Promise.all([syncPayment(world.deps, held.orderNumber), syncPayment(world.deps, held.orderNumber)]);
    };
    world.payments.expireHold(waiting.paymentIntentId);
    expect(await endedBy(waiting.orderNumber, runOut(waiting))).toEqual(givenBack("payment-expired"));

    const approved = await heldOrder(world, await addCustomer(world, "Asha Rao"), { packs: 3 });
    await openPages(world, world.priya, approved.prescriptionId);
    const seen = { orderNumber: approved.orderNumber, ...(await asSeen(world, approved.orderNumber)) };
    const approve = { ...seen, decision: "approve", transcription: transcription(world) };
    expect(await perform(world.deps, world.priya, decideOrderCommand, approve)).toMatchObject({ ok: true });
    world.payments.expireHold(approved.paymentIntentId);
    const late = async () => {
      await capture(world.deps, approved.orderNumber);
      await syncPayment(world.deps, approved.orderNumber);
    };
    expect(await endedBy(approved.orderNumber, late)).toEqual(givenBack("payment-expired"));
  });
});

test("packs that are dispensed leave the shelf and the promise together, once", async () => {
  const { orderNumber } = await paidOrder(world, customer, { packs: 3 });
  const dispense = async () =>
    perform(world.deps, world.priya, dispenseOrderCommand, {
      orderNumber,
      ...(await asSeen(world, orderNumber)),
      lines: [{ slug, batch: `${slug}-B1`, expiry: "2028-01", quantity: 3 }],
    });
  expect(await endedBy(orderNumber, dispense)).toEqual({
    reserved: -3,
    onHand: -3,
    packs: ["dispensed"],
    state: "dispensed",
  });
});

test("a card that is declined on the payment page keeps the packs while the page is open", async () => {
  const { orderNumber, payUrl } = await unpaidOrder();
  world.payments.payNow(payUrl.split("/").at(-1) ?? "", { outcome: "declined" });
  await syncPayment(world.deps, orderNumber);
  expect(await stateOf(orderNumber)).toBe("awaiting-payment");
  expect(await packsOf(orderNumber)).toEqual(["held"]);
});
