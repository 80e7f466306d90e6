import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { releaseOf } from "@/db/repo/hold";
import { openPages } from "@/lib/fixtures/staff-acts";
import { perform } from "../command";
import { cancelOrderCommand } from "../order/cancel";
import { decideOrderCommand } from "../order/decide";
import { capture } from "../payment/capture";
import { release } from "../payment/release";
import { syncPayment } from "../payment/sync";
import { countShelf } from "../test-shelf";
import { asSeen, heldOrder, makeWorld, transcription, versionOf, type World } from "../test-world";
import { hands } from "./refund-test-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await countShelf(world, 1000);
});
afterAll(() => world.drop());

type Order = Awaited<ReturnType<typeof heldOrder>>;

const approve = async ({ orderNumber, prescriptionId }: Order) => {
  await openPages(world, world.priya, prescriptionId);
  const decision = { decision: "approve", transcription: transcription(world), ...(await asSeen(world, orderNumber)) };
  return perform(world.deps, world.priya, decideOrderCommand, { orderNumber, ...decision });
};
const decline = async ({ orderNumber }: Order) => {
  const seenVersion = await versionOf(world, orderNumber);
  const decision = { decision: "decline", reasonCode: "RX_UNSIGNED", seenVersion };
  return perform(world.deps, world.priya, decideOrderCommand, { orderNumber, ...decision });
};
const cancel = async ({ orderNumber }: Order) =>
  perform(world.deps, world.asha, cancelOrderCommand, {
    orderNumber,
    seenVersion: await versionOf(world, orderNumber),
  });
const charge = ({ orderNumber }: Order) => capture(world.deps, orderNumber);
const giveBack = ({ orderNumber }: Order) => release(world.deps, orderNumber);
const voidThere = async ({ orderNumber, paymentIntentId }: Order) => {
  await world.payments.void(paymentIntentId, `elsewhere:${orderNumber}`);
  return syncPayment(world.deps, orderNumber);
};
const refundAll = async ({ orderNumber }: Order) => {
  const { order } = await hands(world).order(orderNumber);
  return hands(world).ask(world.anand, orderNumber, order.totalPaise);
};

type Step = (order: Order) => Promise<unknown>;

/** Steps in this order, however each is answered, and where order and money stand in the end. Nothing is ever both charged and given up. */
const table: readonly (readonly [name: string, steps: readonly Step[], order: string, payment: string])[] = [
  ["approved, charged, then asked to give the hold back", [approve, charge, giveBack], "paid", "captured"],
  ["approved, asked to give the hold back, then charged", [approve, giveBack, charge], "paid", "captured"],
  ["approved, refunded before the charge, then charged", [approve, refundAll, charge], "paid", "captured"],
  ["declined, charged, given back", [decline, charge, giveBack], "declined", "voided"],
  ["declined, given back, charged", [decline, giveBack, charge], "declined", "voided"],
  ["cancelled, approved, charged, given back", [cancel, approve, charge, giveBack], "cancelled", "voided"],
  ["approved, cancelled by its customer, charged", [approve, cancel, charge], "paid", "captured"],
  ["cancelled and refunded", [cancel, refundAll, giveBack], "cancelled", "voided"],
  ["its hold let go at Stripe, then approved and charged", [voidThere, approve, charge], "payment-expired", "voided"],
  ["approved, its hold let go at Stripe, charged", [approve, voidThere, charge], "payment-expired", "voided"],
  ["charged, refunded, asked to give the hold back", [approve, charge, refundAll, giveBack], "cancelled", "captured"],
];

describe.each(table)("an order that is %s", (_name, steps, order, payment) => {
  test(`ends as ${order} with the money ${payment}`, async () => {
    const held = await heldOrder(world);
    for (const step of steps) await step(held);
    const now = await hands(world).order(held.orderNumber);
    expect([now.order.state, now.payment.state]).toEqual([order, payment]);
    if (payment === "voided") expect(now.payment.capturedPaise).toBe(0);
    const asked = await releaseOf(world.database.read, held.orderNumber);
    if (order === "declined" || (order === "cancelled" && payment === "voided")) expect(asked?.state).toBe("released");
  });
});

test("of a cancellation and an approval at the same moment one happens, and the money follows it", async () => {
  for (let round = 0; round < 4; round += 1) {
    const held = await heldOrder(world);
    await openPages(world, world.priya, held.prescriptionId);
    await Promise.all([approve(held), cancel(held)]);
    await Promise.all([charge(held), giveBack(held)]);
    const { order, payment } = await hands(world).order(held.orderNumber);
    expect(["paid captured", "cancelled voided"]).toContain(`${order.state} ${payment.state}`);
  }
});
