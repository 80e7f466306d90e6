import { and, eq, like, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { reservations } from "@/db/schema/orders";
import { auditEvents, messages, staffAlerts } from "@/db/schema/records";
import { sendRefund } from "../payment/send-refund";
import { syncPayment } from "../payment/sync";
import { countShelf } from "../test-shelf";
import { makeWorld, paidOrder, type World } from "../test-world";
import { carriedOut, hands } from "./refund-test-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(async () => {
  await countShelf(world, 100);
});
afterAll(() => world.drop());

/** The shop with a limit of ₹ 200 above which two people agree. */
const strict = () =>
  hands(world, { ...world.deps, settings: { ...world.deps.settings, refundTwoPersonAbovePaise: 20_000 } });

async function paid() {
  const { orderNumber, paymentIntentId } = await paidOrder(world, world.asha);
  return { orderNumber, paymentIntentId, total: (await hands(world).order(orderNumber)).order.totalPaise };
}

const mails = (orderNumber: string) =>
  world.database.read
    .select()
    .from(messages)
    .where(and(eq(messages.orderNumber, orderNumber), eq(messages.template, "refund-on-its-way")));
const alerts = (orderNumber: string, key: string) =>
  world.database.read
    .select()
    .from(staffAlerts)
    .where(and(eq(staffAlerts.orderNumber, orderNumber), like(staffAlerts.key, `${key}%`)));
const listed = async (paymentIntentId: string) => {
  const answer = await world.payments.refunds(paymentIntentId);
  return answer.ok ? answer.value : [];
};

describe("a refund of a part", () => {
  test("is approved by a manager's asking, sent once, and told to the customer in one mail", async () => {
    const { ask, order, refunds } = hands(world);
    const { orderNumber, paymentIntentId } = await paid();
    const { refundId, state } = carriedOut(await ask(world.anand, orderNumber, 26_800));
    expect(state).toBe("approved");
    await sendRefund(world.deps, refundId);
    await sendRefund(world.deps, refundId);
    await syncPayment(world.deps, orderNumber);
    expect(await refunds(orderNumber)).toMatchObject([{ state: "succeeded", amountPaise: 26_800 }]);
    expect((await order(orderNumber)).payment).toMatchObject({ state: "part-refunded", refundedPaise: 26_800 });
    expect(await listed(paymentIntentId)).toHaveLength(1);
    expect(await mails(orderNumber)).toMatchObject([{ data: { amountPaise: "26800" } }]);
  });

  test("leaves the order to be dispensed and handed over", async () => {
    const { ask, dispense, handOver } = hands(world);
    const { orderNumber } = await paid();
    const { refundId } = carriedOut(await ask(world.anand, orderNumber, 100));
    await sendRefund(world.deps, refundId);
    expect(await dispense(orderNumber)).toMatchObject({ ok: true });
    expect(await handOver(orderNumber)).toMatchObject({ ok: true });
  });

  test("asked for by a pharmacist waits for a manager, who can refuse it; then it never goes", async () => {
    const { ask, decide, refunds } = hands(world);
    const { orderNumber, paymentIntentId } = await paid();
    const { refundId, state } = carriedOut(await ask(world.priya, orderNumber, 100));
    expect(state).toBe("requested");
    expect(await alerts(orderNumber, `refund:${refundId}`)).toMatchObject([{ closedAt: null }]);
    expect(await decide(world.priya, orderNumber, refundId, "approve")).toMatchObject({ error: { kind: "forbidden" } });
    carriedOut(await decide(world.anand, orderNumber, refundId, "refuse"));
    await sendRefund(world.deps, refundId);
    expect(await refunds(orderNumber)).toMatchObject([{ state: "withdrawn" }]);
    expect(await listed(paymentIntentId)).toEqual([]);
    expect((await alerts(orderNumber, `refund:${refundId}`))[0]?.closedAt).not.toBeNull();
    expect(await decide(world.anand, orderNumber, refundId, "approve")).toMatchObject({
      error: { kind: "conflict", code: "refund-decided" },
    });
  });

  test("can be taken back by who asked, and by no other pharmacist", async () => {
    const { ask, decide } = hands(world);
    const { orderNumber } = await paid();
    const { refundId } = carriedOut(await ask(world.priya, orderNumber, 100));
    expect(await decide(world.joseph, orderNumber, refundId, "refuse")).toMatchObject({ error: { kind: "forbidden" } });
    expect(await decide(world.priya, orderNumber, refundId, "refuse")).toMatchObject({ ok: true });
  });
});

describe("a refund above the limit", () => {
  test("waits for another person than who asked, also when it comes in small parts", async () => {
    const { ask, decide } = strict();
    const { orderNumber } = await paid();
    expect(carriedOut(await ask(world.anand, orderNumber, 20_000))).toMatchObject({ state: "approved" });
    const { refundId, state, needsSecond } = carriedOut(await ask(world.anand, orderNumber, 100));
    expect({ state, needsSecond }).toEqual({ state: "requested", needsSecond: true });
    expect(await decide(world.anand, orderNumber, refundId, "approve")).toMatchObject({
      error: { code: "refund-refused", reasons: [{ code: "second-person-needed" }] },
    });
  });

  test("is approved by a manager when a pharmacist asked", async () => {
    const { ask, decide, refunds } = strict();
    const { orderNumber } = await paid();
    const { refundId } = carriedOut(await ask(world.priya, orderNumber, 30_000));
    expect(await decide(world.anand, orderNumber, refundId, "approve")).toMatchObject({ value: { state: "approved" } });
    expect(await refunds(orderNumber)).toMatchObject([
      { requestedBy: world.priya.userId, decidedBy: world.anand.userId },
    ]);
  });
});

describe("what is refused", () => {
  test("more than was charged, a doubled click, a wrong role, another's order, another order's refund", async () => {
    const { ask, decide } = hands(world);
    const { orderNumber, total } = await paid();
    const other = await paid();
    expect(await ask(world.anand, orderNumber, total + 1)).toMatchObject({
      error: { code: "refund-refused", reasons: [{ code: "refund-too-large", field: "amountPaise" }] },
    });
    const [first, second] = await Promise.all([
      ask(world.anand, orderNumber, total - 100),
      ask(world.anand, orderNumber, total - 100),
    ]);
    expect([first.ok, second.ok].sort()).toEqual([false, true]);
    expect(await ask(world.tara, orderNumber, 1)).toMatchObject({ error: { kind: "forbidden" } });
    expect(await ask(world.asha, orderNumber, 1)).toEqual(await ask(world.rohan, "0".repeat(26), 1));
    const { refundId } = carriedOut(await ask(world.priya, orderNumber, 1));
    expect(await decide(world.anand, other.orderNumber, refundId, "approve")).toMatchObject({
      error: { kind: "not-found" },
    });
  });

  test("words and reasons never reach the record's details or Stripe", async () => {
    const { ask } = hands(world);
    const { orderNumber, paymentIntentId } = await paid();
    const { refundId } = carriedOut(await ask(world.anand, orderNumber, 100));
    await sendRefund(world.deps, refundId);
    const rows = await world.database.read.select().from(auditEvents).where(eq(auditEvents.orderNumber, orderNumber));
    expect(JSON.stringify(rows.map(({ details }) => details))).not.toContain("missing.");
    expect(JSON.stringify(await listed(paymentIntentId))).not.toMatch(/missing|pack/);
  });
});

describe("what the database refuses, whoever asks", () => {
  const refused = (statement: ReturnType<typeof sql>) =>
    expect(world.database.inTransaction((tx) => tx.execute(statement))).rejects.toThrow();
  const insert = (orderNumber: string, amount: number, key: string, more = sql``, values = sql``) =>
    sql`insert into refunds (id, order_number, source, state, amount_paise, reason, words, request_key, requested_by, requested_at${more})
      values (${key}, ${orderNumber}, 'shop', 'requested', ${amount}, 'other', 'words', ${key}, ${world.priya.userId}, now()${values})`;

  test("refunds that together exceed the charge, an amount of nothing, a second person who is the first", async () => {
    const { orderNumber, total } = await paid();
    await refused(insert(orderNumber, total + 1, "k1"));
    await refused(insert(orderNumber, 0, "k2"));
    await world.database.inTransaction((tx) =>
      tx.execute(insert(orderNumber, total, "k3", sql`, needs_second`, sql`, true`)),
    );
    await refused(insert(orderNumber, 1, "k4"));
    await refused(
      sql`update refunds set state = 'approved', decided_by = requested_by, decided_at = now() where id = 'k3'`,
    );
    await refused(sql`update refunds set amount_paise = 1 where id = 'k3'`);
    await refused(sql`update refunds set state = 'succeeded' where id = 'k3'`);
    await refused(sql`delete from refunds where id = 'k3'`);
  });

  test("of two requests at the same moment, one beyond the charge", async () => {
    const { orderNumber, total } = await paid();
    const both = await Promise.allSettled(
      ["k5", "k6"].map((key) => world.database.inTransaction((tx) => tx.execute(insert(orderNumber, total, key)))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("ending a charged order whose charge does not go back", async () => {
    const { orderNumber } = await paid();
    await refused(sql`update orders set state = 'cancelled' where order_number = ${orderNumber}`);
  });
});

test("an order whose whole charge goes back before dispensing ends at once, and its packs are free", async () => {
  const { ask, order, refunds } = hands(world);
  const { orderNumber, total } = await paid();
  const { refundId } = carriedOut(await ask(world.anand, orderNumber, total));
  expect((await order(orderNumber)).order.state).toBe("cancelled");
  const held = await world.database.read.select().from(reservations).where(eq(reservations.orderNumber, orderNumber));
  expect(held.map(({ state }) => state)).toEqual(["released"]);
  const inQueue = sql`select order_number from queue_entries where order_number = ${orderNumber}`;
  expect(await world.database.read.execute(inQueue)).toEqual([]);
  await sendRefund(world.deps, refundId);
  expect((await order(orderNumber)).payment).toMatchObject({ state: "refunded", refundedPaise: total });
  expect(await refunds(orderNumber)).toMatchObject([{ state: "succeeded" }]);
});
