import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { orderHead } from "@/db/repo/desk";
import { orders } from "@/db/schema/orders";
import { perform } from "@/lib/commands/command";
import { claimOrderCommand } from "@/lib/commands/desk/claim";
import { escalateOrderCommand } from "@/lib/commands/desk/escalate";
import { putOnHoldCommand } from "@/lib/commands/desk/on-hold";
import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { decideOrderCommand } from "@/lib/commands/order/decide";
import { addCustomer, heldOrder, makeWorld, paidOrder, versionOf, type World } from "@/lib/commands/test-world";
import type { StaffActor } from "@/lib/domain/access/actor";
import { type QueueAspect, wholeQueue } from "@/lib/domain/queue/view";
import { newId } from "@/lib/platform/ids";
import { deskView, readDesk } from "./desk";
import { queueList } from "./queue-list";
import { orderStanding } from "./standing";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

async function deskOf(staff: StaffActor, orderNumber: string, view?: QueueAspect) {
  const order = await orderHead(world.database.read, orderNumber);
  return order === null ? null : deskView(world.deps, staff, order, view);
}

test("next and previous walk the queue from end to end, each order once; the desk knows the view it was asked for", async () => {
  const asked = { packs: 1 };
  const paid = await paidOrder(world, await addCustomer(world, "Asha Rao"), asked);
  const waiting: string[] = [];
  for (let made = 0; made < 3; made += 1) {
    world.move(60_000);
    waiting.push((await heldOrder(world, await addCustomer(world), asked)).orderNumber);
  }
  const walk = async (view: QueueAspect) => {
    const list = await queueList(world.deps, world.priya, { view, page: null, misread: [] });
    if (!list.ok) throw new Error("refused");
    return list.value.rows.map((row) => row.orderNumber);
  };
  const newestFirst = { ...wholeQueue, sort: "newest" } as const;
  expect(await walk(newestFirst)).toEqual([...waiting.toReversed(), paid.orderNumber]);
  for (const view of [wholeQueue, newestFirst]) {
    const queue = await walk(view);
    expect(queue).toHaveLength(4);
    for (const [at, orderNumber] of queue.entries()) {
      const desk = await deskOf(world.priya, orderNumber, view);
      expect(desk?.neighbours).toEqual({ previous: queue[at - 1] ?? null, next: queue[at + 1] ?? null });
    }
  }
});

test("after a decision next leads to the most urgent order of the view that nobody works on, in whatever order the view is read", async () => {
  const asked = { packs: 1 };
  const held = async () => (await heldOrder(world, await addCustomer(world), asked)).orderNumber;
  const numbers = [await held(), await held(), await held()];
  const [first = "", second = "", decided = ""] = numbers;
  const soon = (orderNumber: string, hours: number) =>
    world.database.inTransaction((tx) =>
      tx
        .update(orders)
        .set({ deadlineAt: new Date(world.clock.now().getTime() + hours * 3_600_000) })
        .where(eq(orders.orderNumber, orderNumber)),
    );
  for (const [at, orderNumber] of [decided, first, second].entries()) await soon(orderNumber, at + 1);
  await perform(world.deps, world.joseph, claimOrderCommand, { orderNumber: first });
  const seenVersion = await versionOf(world, decided);
  const decline = { orderNumber: decided, seenVersion, decision: "decline", reasonCode: "RX_UNSIGNED" };
  expect((await perform(world.deps, world.priya, decideOrderCommand, decline)).ok).toBe(true);
  for (const sort of ["safest", "newest"] as const) {
    const desk = await deskOf(world.priya, decided, { ...wholeQueue, tab: "review", sort });
    expect(desk?.neighbours, sort).toEqual({ next: second, previous: null });
  }
  const empty = { ...wholeQueue, tab: "hand-over" } as const;
  expect((await deskOf(world.priya, decided, empty))?.neighbours.next).toBeNull();
});

test("the standing names who works on it and what changed by whom since the version seen; to customers there is none", async () => {
  const customer = await addCustomer(world);
  const { orderNumber } = await heldOrder(world, customer, { packs: 1 });
  const seen = await versionOf(world, orderNumber);
  const ask = (actor: Parameters<typeof orderStanding>[1], number = orderNumber) =>
    orderStanding(world.deps, actor, number, seen);
  await perform(world.deps, world.priya, claimOrderCommand, { orderNumber });
  expect(await ask(world.joseph)).toMatchObject({
    ok: true,
    value: { version: seen, claim: { name: "Priya Nair", isYours: false }, changes: [] },
  });
  world.move(600_000);
  expect(await ask(world.joseph)).toMatchObject({ ok: true, value: { claim: null } });
  await perform(world.deps, customer, cancelOrderCommand, { orderNumber, seenVersion: seen });
  expect(await ask(world.joseph)).toMatchObject({
    ok: true,
    value: { state: "cancelled", changes: [{ event: "order.cancelled", by: { role: "customer" } }] },
  });
  for (const outcome of [await ask(customer), await ask(world.asha), await ask(world.priya, newId())])
    expect(outcome).toEqual({ ok: false, error: { kind: "not-found" } });
});

test("what the machine does upon one's own decision is one's own, for a colleague it is news", async () => {
  const { orderNumber } = await paidOrder(world, await addCustomer(world, "Asha Rao"), { packs: 1 });
  const charged = await versionOf(world, orderNumber);
  const yours = async (actor: Parameters<typeof orderStanding>[1], seen: number) => {
    const standing = await orderStanding(world.deps, actor, orderNumber, seen);
    return standing.ok ? standing.value.changes.map(({ event, isYours }) => `${event} ${isYours}`) : [];
  };
  expect(await yours(world.priya, charged - 1)).toEqual(["payment.captured true"]);
  expect(await yours(world.joseph, charged - 1)).toEqual(["payment.captured false"]);
  expect(await yours(world.priya, charged - 2)).toEqual(["order.approved true", "payment.captured true"]);
});

test("the desk shows why an order waits and to whom it was put, each with its words, and tells the person asked", async () => {
  const { orderNumber } = await heldOrder(world, await addCustomer(world), { packs: 1 });
  const words = "Is this the right patient?";
  await perform(world.deps, world.tara, escalateOrderCommand, { orderNumber, to: world.priya.userId, words });
  await perform(world.deps, world.tara, putOnHoldCommand, { orderNumber, code: "identity", lookAgainOn: "2026-11-25" });
  const view = await deskOf(world.priya, orderNumber);
  expect(view?.onHold).toMatchObject({ code: "identity", by: "Tara Kulkarni", words: null, isStill: true });
  expect(view?.escalation).toMatchObject({ to: { name: "Priya Nair" }, by: "Tara Kulkarni", words, isToYou: true });
  expect((await deskOf(world.joseph, orderNumber))?.escalation).toMatchObject({
    isToYou: false,
    mayAnswer: false,
  });
  world.move(3 * 86_400_000);
  expect((await deskOf(world.priya, orderNumber))?.onHold?.isStill).toBe(false);
  expect((await deskOf(world.anand, orderNumber))?.may).toEqual({
    work: false,
    call: false,
    write: true,
  });
});

test("a desk that cannot be read is told apart from an empty one", async () => {
  const faults: unknown[] = [];
  const broken = await readDesk(
    () => Promise.reject(new Error("lost")),
    (fault) => faults.push(fault),
  );
  expect(broken).toEqual({ view: null, isForYou: true });
  expect(faults).toHaveLength(1);
  expect(
    await readDesk(
      () => Promise.resolve(null),
      (fault) => faults.push(fault),
    ),
  ).toMatchObject({ isForYou: false });
});
