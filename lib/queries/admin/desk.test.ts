import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "@/lib/commands/command";
import { claimOrderCommand } from "@/lib/commands/desk/claim";
import { escalateOrderCommand } from "@/lib/commands/desk/escalate";
import { setAsideCommand } from "@/lib/commands/desk/set-aside";
import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { addCustomer, heldOrder, makeWorld, paidOrder, versionOf, type World } from "@/lib/commands/test-world";
import { newId } from "@/lib/platform/ids";
import { deskView, readDesk } from "./desk";
import { nextInQueue } from "./next-in-queue";
import { orderStanding } from "./standing";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

test("next and previous walk the queue's order once from end to end: to review before to dispense, who waits longest first", async () => {
  const asked = { packs: 1 };
  const paid = await paidOrder(world, await addCustomer(world, "Asha Rao"), asked);
  const waiting: string[] = [];
  for (let made = 0; made < 3; made += 1) {
    world.move(60_000);
    waiting.push((await heldOrder(world, await addCustomer(world), asked)).orderNumber);
  }
  const queue = [...waiting, paid.orderNumber];
  for (const [at, orderNumber] of queue.entries()) {
    expect(await nextInQueue(world.deps, world.priya, orderNumber)).toEqual({
      previous: queue[at - 1] ?? null,
      next: queue[at + 1] ?? null,
    });
  }
  const [, second = "", third = ""] = waiting;
  expect(await nextInQueue(world.deps, world.asha, second)).toEqual({ previous: null, next: null });
  world.move(60_000);
  const customer = await addCustomer(world);
  const gone = await heldOrder(world, customer, asked);
  const seenVersion = await versionOf(world, gone.orderNumber);
  await perform(world.deps, customer, cancelOrderCommand, { orderNumber: gone.orderNumber, seenVersion });
  expect((await nextInQueue(world.deps, world.priya, gone.orderNumber)).previous).toBe(third);
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
  world.move(60_000);
  expect(await ask(world.joseph)).toMatchObject({ ok: true, value: { claim: null } });
  await perform(world.deps, customer, cancelOrderCommand, { orderNumber, seenVersion: seen });
  expect(await ask(world.joseph)).toMatchObject({
    ok: true,
    value: { state: "cancelled", changes: [{ event: "order.cancelled", by: "the customer" }] },
  });
  for (const outcome of [await ask(customer), await ask(world.asha), await ask(world.priya, newId())])
    expect(outcome).toEqual({ ok: false, error: { kind: "not-found" } });
});

test("the desk shows why an order waits and to whom it was put, each with its words, and tells the person asked", async () => {
  const { orderNumber } = await heldOrder(world, await addCustomer(world), { packs: 1 });
  const words = "Is this the right patient?";
  await perform(world.deps, world.tara, escalateOrderCommand, { orderNumber, to: world.priya.userId, words });
  await perform(world.deps, world.tara, setAsideCommand, { orderNumber, code: "identity", lookAgainOn: "2026-11-25" });
  const view = await deskView(world.deps, world.priya, orderNumber);
  expect(view?.setAside).toMatchObject({ code: "identity", by: "Tara Kulkarni", words: null, isStill: true });
  expect(view?.escalation).toMatchObject({ to: "Priya Nair", by: "Tara Kulkarni", words, isToYou: true });
  expect((await deskView(world.deps, world.joseph, orderNumber))?.escalation).toMatchObject({
    isToYou: false,
    mayAnswer: false,
  });
  world.move(3 * 86_400_000);
  expect((await deskView(world.deps, world.priya, orderNumber))?.setAside?.isStill).toBe(false);
  expect((await deskView(world.deps, world.anand, orderNumber))?.may).toEqual({
    work: false,
    call: false,
    write: true,
  });
});

test("a desk that cannot be read is told apart from an empty one, and takes nothing up", async () => {
  const faults: unknown[] = [];
  const broken = await readDesk(
    () => Promise.reject(new Error("lost")),
    (fault) => faults.push(fault),
  );
  expect(broken).toEqual({ view: null, isForYou: true, takesUp: false });
  expect(faults).toHaveLength(1);
  expect(
    await readDesk(
      () => Promise.resolve(null),
      (fault) => faults.push(fault),
    ),
  ).toMatchObject({ isForYou: false });
});

test("opening an order takes it up, but not one that is set aside or was handed up to somebody else", async () => {
  const { orderNumber } = await heldOrder(world, await addCustomer(world), { packs: 1 });
  const takesUp = async (staff: typeof world.priya) =>
    (
      await readDesk(
        () => deskView(world.deps, staff, orderNumber),
        (fault) => {
          throw fault;
        },
      )
    ).takesUp;
  expect([await takesUp(world.priya), await takesUp(world.anand)]).toEqual([true, false]);
  const to = world.joseph.userId;
  await perform(world.deps, world.tara, escalateOrderCommand, { orderNumber, to, words: "Please decide." });
  expect([await takesUp(world.priya), await takesUp(world.joseph)]).toEqual([false, true]);
  await perform(world.deps, world.tara, setAsideCommand, { orderNumber, code: "stock" });
  expect(await takesUp(world.joseph)).toBe(false);
});
