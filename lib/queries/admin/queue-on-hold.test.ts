import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { orders } from "@/db/schema/orders";
import { queueEntries } from "@/db/schema/queue";
import { perform } from "@/lib/commands/command";
import { answerEscalationCommand, escalateOrderCommand } from "@/lib/commands/desk/escalate";
import { putOnHoldCommand, resumeCommand } from "@/lib/commands/desk/on-hold";
import { addCustomer, heldOrder, makeWorld, type World } from "@/lib/commands/test-world";
import { readQueueAddress } from "@/lib/contracts/queue-view";
import { waitsAgainFrom } from "@/lib/domain/desk/on-hold";
import { queueView } from "./queue";
import { queueList } from "./queue-list";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const day = 86_400_000;

async function look(query = "", who: World["priya"] = world.priya) {
  const list = await queueList(world.deps, who, readQueueAddress(Object.fromEntries(new URLSearchParams(query))));
  if (!list.ok) throw new Error("refused");
  return list.value;
}

const numbers = async (query: string, who?: World["priya"]) =>
  (await look(query, who)).rows.map((row) => row.orderNumber);

const putOnHold = (orderNumber: string, lookAgainOn: string | null) =>
  perform(world.deps, world.priya, putOnHoldCommand, { orderNumber, code: "stock", lookAgainOn: lookAgainOn ?? "" });

const held = async () => (await heldOrder(world, await addCustomer(world), { packs: 1 })).orderNumber;

async function entryOf(orderNumber: string) {
  const [row] = await world.database.read.select().from(queueEntries).where(eq(queueEntries.orderNumber, orderNumber));
  if (row === undefined) throw new Error("no entry");
  return row;
}

test("on hold until a day it leaves every list of work and every count, and comes back by itself when the day begins", async () => {
  const stays = await held();
  const put = await held();
  const before = await look();
  expect((await putOnHold(put, "2026-11-26")).ok).toBe(true);
  for (const query of ["", "sort=oldest", "sort=newest", "tab=review", "claim=nobody", "strength=20"])
    expect(await numbers(query), query).not.toContain(put);
  const meanwhile = await look();
  expect(meanwhile.nextSafest).toBe(stays);
  expect(meanwhile.tabs.review).toBe(before.tabs.review - 1);
  expect(meanwhile.tabs.all).toBe(before.tabs.all - 1);
  expect(meanwhile.summary.waiting).toBe(before.summary.waiting - 1);
  expect(meanwhile.summary.setAside).toBe(1);
  const heaps = await queueView(world.deps, world.priya);
  expect(heaps.ok && heaps.value.review.map((item) => item.orderNumber)).toEqual([stays]);

  const listed = await look("flag=set-aside");
  expect(listed.rows).toMatchObject([
    { orderNumber: put, setAside: true, setAsideUntil: (await entryOf(put)).setAsideUntil?.toISOString() },
  ]);

  const until = (await entryOf(put)).setAsideUntil?.getTime() ?? 0;
  world.move(until - world.clock.now().getTime() - 1);
  expect(await numbers("")).not.toContain(put);
  world.move(1);
  expect((await look()).rows.find((row) => row.orderNumber === put)).toMatchObject({
    setAside: false,
    setAsideUntil: null,
  });
  expect(await numbers("flag=set-aside")).toEqual([]);
  expect((await look()).summary.setAside).toBe(0);
  expect((await look()).tabs).toEqual(before.tabs);
});

test("on hold until an hour of today it is back at that very minute", async () => {
  const orderNumber = await held();
  const now = world.clock.now();
  // The next full minute but one, as the clock on the pharmacy's wall shows it: India is five and a half hours ahead.
  const until = new Date(Math.floor(now.getTime() / 60_000 + 2) * 60_000);
  const wall = new Date(until.getTime() + 5.5 * 3_600_000).toISOString();
  const wish = { orderNumber, code: "prescriber", lookAgainOn: wall.slice(0, 10), lookAgainAt: wall.slice(11, 16) };
  expect((await perform(world.deps, world.priya, putOnHoldCommand, wish)).ok).toBe(true);
  expect((await look("flag=set-aside")).rows).toMatchObject([{ orderNumber, setAsideUntil: until.toISOString() }]);
  world.move(until.getTime() - now.getTime() - 1);
  expect(await numbers("")).not.toContain(orderNumber);
  world.move(1);
  expect(await numbers("")).toContain(orderNumber);
  expect(await numbers("flag=set-aside")).toEqual([]);
});

test("without a day it stays in the list, marked, until somebody resumes it", async () => {
  const orderNumber = await held();
  await putOnHold(orderNumber, null);
  expect((await look()).rows.find((row) => row.orderNumber === orderNumber)).toMatchObject({
    setAside: true,
    setAsideUntil: null,
  });
  await perform(world.deps, world.joseph, resumeCommand, { orderNumber });
  expect(await numbers("flag=set-aside")).toEqual([]);
});

test("a day before its deadline it stands in the list again, still marked, however far the day is", async () => {
  const orderNumber = await held();
  const today = world.clock.now().getTime();
  await putOnHold(orderNumber, new Date(today + 20 * day).toISOString().slice(0, 10));
  expect(await numbers("")).not.toContain(orderNumber);
  const deadlineAt = new Date(today + 3 * day + 1234);
  const move = (at: Date | null) =>
    world.database.inTransaction((tx) =>
      tx.update(orders).set({ deadlineAt: at }).where(eq(orders.orderNumber, orderNumber)),
    );
  for (const deadline of [deadlineAt, null]) {
    await move(deadline);
    const { setAsideUntil, waitsFrom } = await entryOf(orderNumber);
    if (setAsideUntil === null) throw new Error("not on hold until a day");
    expect(waitsFrom, "the trigger and the rule agree").toEqual(waitsAgainFrom(setAsideUntil, deadline));
  }
  await move(deadlineAt);
  world.move(2 * day);
  expect(await numbers("")).not.toContain(orderNumber);
  world.move(1234);
  expect((await look()).rows.find((row) => row.orderNumber === orderNumber)?.setAside).toBe(true);
  expect(await numbers("due=24")).toContain(orderNumber);
});

test("“escalated to me” holds what was put to a person by name, or to their role and to nobody by name", async () => {
  const [toPharmacists, toManagers, toJoseph] = [await held(), await held(), await held()];
  const escalate = (orderNumber: string, to: string) =>
    perform(world.deps, world.tara, escalateOrderCommand, { orderNumber, to, words: "Please look at page 1." });
  for (const [orderNumber, to] of [
    [toPharmacists, "pharmacist"],
    [toManagers, "manager"],
    [toJoseph, world.joseph.userId],
  ] as const)
    expect((await escalate(orderNumber, to)).ok, to).toBe(true);
  const mine = async (who: World["priya"]) => (await numbers("flag=escalated-to-me", who)).toSorted();
  expect(await mine(world.priya)).toEqual([toPharmacists]);
  expect(await mine(world.joseph)).toEqual([toPharmacists, toJoseph].toSorted());
  expect(await mine(world.anand)).toEqual([toManagers]);
  expect(await mine(world.tara)).toEqual([]);
  expect((await look("", world.joseph)).summary.escalatedToMe).toBe(2);

  const marks = (await look()).rows.map(({ orderNumber, escalatedTo, escalatedToMe }) => [
    orderNumber,
    [escalatedTo, escalatedToMe],
  ]);
  expect(Object.fromEntries(marks)).toMatchObject({
    [toPharmacists]: ["pharmacist", true],
    [toManagers]: ["manager", false],
    [toJoseph]: ["colleague", false],
  });
  expect((await look("flag=escalated-to-me", world.joseph)).rows.map((row) => row.escalatedTo).toSorted()).toEqual([
    "pharmacist",
    "you",
  ]);

  await putOnHold(toPharmacists, new Date(world.clock.now().getTime() + 5 * day).toISOString().slice(0, 10));
  expect(await mine(world.priya), "a question is not on hold with the order").toEqual([toPharmacists]);
  await perform(world.deps, world.priya, answerEscalationCommand, { orderNumber: toPharmacists, words: "It is fine." });
  expect(await mine(world.priya)).toEqual([]);
});
