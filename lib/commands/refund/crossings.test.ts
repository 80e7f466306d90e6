import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { disputes } from "@/db/schema/refunds";
import { openPages } from "@/lib/fixtures/staff-acts";
import { perform } from "../command";
import { decideOrderCommand } from "../order/decide";
import { capture } from "../payment/capture";
import { sendRefund } from "../payment/send-refund";
import { syncPayment } from "../payment/sync";
import { countShelf } from "../test-shelf";
import { asSeen, heldOrder, makeWorld, paidOrder, transcription, type World } from "../test-world";
import { carriedOut, hands } from "./refund-test-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(async () => {
  await countShelf(world, 1000);
});
afterAll(() => world.drop());

type Order = Awaited<ReturnType<typeof heldOrder>>;

/** An order brought so far, by the same commands as in the shop. */
const stages: Record<string, () => Promise<Order>> = {
  paid: () => paidOrder(world, world.asha),
  dispensed: async () => {
    const order = await stages.paid?.();
    if (order === undefined) throw new Error("no stage before");
    carriedOut(await hands(world).dispense(order.orderNumber));
    return order;
  },
  "handed-over": async () => {
    const order = await stages.dispensed?.();
    if (order === undefined) throw new Error("no stage before");
    carriedOut(await hands(world).handOver(order.orderNumber));
    return order;
  },
};

/** What happens to the money, each as far as it goes. */
const happenings: Record<string, (order: Order) => Promise<void>> = {
  "a part refunded": async ({ orderNumber }) => {
    const { refundId } = carriedOut(await hands(world).ask(world.anand, orderNumber, 100));
    await sendRefund(world.deps, refundId);
  },
  "the whole asked back": async ({ orderNumber }) => {
    const { order } = await hands(world).order(orderNumber);
    carriedOut(await hands(world).ask(world.priya, orderNumber, order.totalPaise));
  },
  "the whole refunded": async ({ orderNumber }) => {
    const { order } = await hands(world).order(orderNumber);
    const { refundId } = carriedOut(await hands(world).ask(world.anand, orderNumber, order.totalPaise));
    await sendRefund(world.deps, refundId);
  },
  "the whole refunded at Stripe": async ({ orderNumber, paymentIntentId }) => {
    const { order } = await hands(world).order(orderNumber);
    world.payments.refundThere(paymentIntentId, order.totalPaise);
    await syncPayment(world.deps, orderNumber);
  },
  "a dispute opened": async ({ orderNumber, paymentIntentId }) => {
    world.payments.dispute(paymentIntentId);
    await syncPayment(world.deps, orderNumber);
  },
  "a dispute won": async ({ orderNumber, paymentIntentId }) => {
    const disputeId = world.payments.dispute(paymentIntentId);
    await syncPayment(world.deps, orderNumber);
    world.payments.closeDispute(disputeId, "won");
    await syncPayment(world.deps, orderNumber);
  },
  "a dispute lost": async ({ orderNumber, paymentIntentId }) => {
    const disputeId = world.payments.dispute(paymentIntentId);
    await syncPayment(world.deps, orderNumber);
    world.payments.closeDispute(disputeId, "lost");
    await syncPayment(world.deps, orderNumber);
  },
};

/** Where the order stands afterwards, and whether its next step is possible. */
const table: readonly (readonly [stage: string, happening: string, state: string, next: "goes on" | "stops"])[] = [
  ["paid", "a part refunded", "paid", "goes on"],
  ["paid", "the whole asked back", "paid", "stops"],
  ["paid", "the whole refunded", "cancelled", "stops"],
  ["paid", "the whole refunded at Stripe", "cancelled", "stops"],
  ["paid", "a dispute opened", "paid", "stops"],
  ["paid", "a dispute won", "paid", "goes on"],
  ["paid", "a dispute lost", "cancelled", "stops"],
  ["dispensed", "a part refunded", "dispensed", "goes on"],
  ["dispensed", "the whole asked back", "dispensed", "stops"],
  ["dispensed", "the whole refunded", "dispensed", "stops"],
  ["dispensed", "the whole refunded at Stripe", "dispensed", "stops"],
  ["dispensed", "a dispute opened", "dispensed", "stops"],
  ["dispensed", "a dispute won", "dispensed", "goes on"],
  ["dispensed", "a dispute lost", "dispensed", "stops"],
  ["handed-over", "a part refunded", "handed-over", "stops"],
  ["handed-over", "the whole refunded", "handed-over", "stops"],
  ["handed-over", "a dispute lost", "handed-over", "stops"],
];

describe.each(table)("an order that is %s, and %s", (stage, happening, state, next) => {
  test(`is ${state} and ${next}; the database agrees`, async () => {
    const order = await stages[stage]?.();
    if (order === undefined) throw new Error(`no stage ${stage}`);
    await happenings[happening]?.(order);
    const { orderNumber } = order;
    const now = (await hands(world).order(orderNumber)).order.state;
    expect(now).toBe(state);
    const leaves = stage === "paid" ? hands(world).dispense : hands(world).handOver;
    const goesOn = next === "goes on";
    // The register and the hand-over alone, past every command: what the database says by itself.
    if (!goesOn && stage !== "handed-over") await expect(past(orderNumber, stage)).rejects.toThrow(/refused/);
    expect((await leaves(orderNumber)).ok).toBe(goesOn);
  });
});

const past = (orderNumber: string, stage: string) =>
  world.database
    .inTransaction((tx) =>
      tx.execute(
        stage === "paid"
          ? sql`insert into register_entries select 'register', 999999, ${orderNumber}, now(), 'x', 'x', null, '2026-11-01', 'x', 'x', ${world.priya.userId}, 'x', 'x', 'x', 'x', 'x', '{}'`
          : sql`insert into hand_overs values (${orderNumber}, 'x', 'x', ${world.priya.userId}, now())`,
      ),
    )
    .catch((error: unknown) => {
      throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
    });

test("a dispute is written down with its end, and staff are told of both", async () => {
  const { orderNumber, paymentIntentId } = await paidOrder(world, world.asha);
  await happenings["a dispute lost"]?.({ orderNumber, paymentIntentId, patientId: "", prescriptionId: "" });
  const rows = await world.database.read.select().from(disputes).where(eq(disputes.orderNumber, orderNumber));
  expect(rows).toMatchObject([{ state: "lost", reason: "product_not_received" }]);
  expect(rows[0]?.closedAt).not.toBeNull();
  const alerts = await world.database.read.execute<{ key: string }>(
    sql`select key from staff_alerts where order_number = ${orderNumber} and key like 'dispute%'`,
  );
  expect(alerts.map(({ key }) => key.split(":")[0]).sort()).toEqual(["dispute", "dispute-closed"]);
});

test("a refund beside an open dispute is refused", async () => {
  const order = await paidOrder(world, world.asha);
  await happenings["a dispute opened"]?.(order);
  expect(await hands(world).ask(world.anand, order.orderNumber, 100)).toMatchObject({
    error: { code: "refund-refused", reasons: [{ code: "disputed" }] },
  });
});

test("of a refund of the whole and a dispensing at the same moment, exactly one happens", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { orderNumber } = await paidOrder(world, world.asha);
    const { order } = await hands(world).order(orderNumber);
    const [refunded, dispensed] = await Promise.all([
      hands(world).ask(world.anand, orderNumber, order.totalPaise),
      hands(world).dispense(orderNumber),
    ]);
    expect([refunded.ok, dispensed.ok].sort()).toEqual([false, true]);
    expect((await hands(world).order(orderNumber)).order.state).toBe(refunded.ok ? "cancelled" : "dispensed");
  }
});

test("an approval whose charge came and went before we heard of it ends without a parcel", async () => {
  const { orderNumber, paymentIntentId, prescriptionId } = await heldOrder(world);
  await openPages(world, world.priya, prescriptionId);
  const seen = await asSeen(world, orderNumber);
  const decision = { orderNumber, decision: "approve", transcription: transcription(world), ...seen };
  carriedOut(await perform(world.deps, world.priya, decideOrderCommand, decision));
  const { order } = await hands(world).order(orderNumber);
  await world.payments.capture(paymentIntentId, order.totalPaise, "elsewhere");
  world.payments.refundThere(paymentIntentId, order.totalPaise);
  await capture(world.deps, orderNumber);
  await syncPayment(world.deps, orderNumber);
  expect((await hands(world).order(orderNumber)).order.state).toBe("cancelled");
});
