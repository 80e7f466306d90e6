import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callBacks } from "@/db/schema/desk";
import { queueView } from "@/lib/queries/admin/queue";
import { perform } from "../command";
import { dispenseOrderCommand } from "../order/dispense";
import { countShelf } from "../test-shelf";
import { addCustomer, asSeen, heldOrder, makeWorld, paidOrder, type World } from "../test-world";
import { endCallBackCommand, planCallBackCommand } from "./call-back";
import { logCallCommand } from "./write-note";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await countShelf(world, 500);
});
afterAll(() => world.drop());

const later = (hours: number) => new Date(world.clock.now().getTime() + hours * 3_600_000).toISOString();
const calls = async (orderNumber: string) => {
  const found = await queueView(world.deps, world.tara);
  if (!found.ok) throw new Error("staff see the queue");
  return found.value.calls.filter((call) => call.orderNumber === orderNumber);
};
const plan = (orderNumber: string, input: object = {}, actor = world.tara) =>
  perform(world.deps, actor, planCallBackCommand, { orderNumber, whom: "patient", callBackAt: later(2), ...input });
const toPrescriber = (orderNumber: string, change: object) =>
  perform(world.deps, world.tara, logCallCommand, {
    orderNumber,
    who: "Dr Leela Menon",
    number: "+91 20 5550 0000",
    numberFrom: "register",
    reached: "yes",
    outcome: "confirmed",
    readBack: "done",
    ...change,
  });
const unreached = { reached: "no", outcome: "no-answer", readBack: "nothing-to-read-back" };

test("a patient who was not reached stands on the queue with name and telephone until dispensing says that they were counselled", async () => {
  const customer = await addCustomer(world, "Asha Rao");
  const { orderNumber } = await paidOrder(world, customer);
  expect(await plan(orderNumber)).toMatchObject({ ok: true });
  const again = later(5);
  expect(await plan(orderNumber, { callBackAt: again })).toMatchObject({ ok: true });
  expect(await calls(orderNumber)).toMatchObject([
    { whom: "patient", patient: customer.name, phone: expect.stringMatching(/\d{10}/), tries: 2, dueAt: again },
  ]);
  const dispensed = await perform(world.deps, world.priya, dispenseOrderCommand, {
    orderNumber,
    lines: [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 }],
    ...(await asSeen(world, orderNumber)),
  });
  expect(dispensed).toMatchObject({ ok: true });
  expect(await calls(orderNumber)).toEqual([]);
});

test("a call to the prescriber that reached nobody is recorded and made again, until one reaches them", async () => {
  const { orderNumber } = await heldOrder(world, await addCustomer(world), { packs: 1 });
  expect(await toPrescriber(orderNumber, unreached)).toMatchObject({ ok: true });
  expect(await calls(orderNumber)).toMatchObject([{ whom: "prescriber", tries: 1, dueAt: later(4) }]);
  expect(await toPrescriber(orderNumber, { ...unreached, callBackAt: later(100) })).toMatchObject({
    error: { reasons: [{ code: "call-back-too-late", field: "callBackAt" }] },
  });
  expect(await toPrescriber(orderNumber, {})).toMatchObject({ ok: true });
  expect(await calls(orderNumber)).toEqual([]);
});

test("a call ends with how it went, once, and only by who works on the order", async () => {
  const { orderNumber } = await heldOrder(world, await addCustomer(world), { packs: 1 });
  for (const [input, field] of [
    [{ callBackAt: later(-1) }, "callBackAt"],
    [{ callBackAt: "soon" }, "callBackAt"],
    [{ whom: "courier" }, "whom"],
  ] as const)
    expect(await plan(orderNumber, input)).toMatchObject({ error: { reasons: [{ field }] } });
  expect(await plan(orderNumber, {}, world.anand)).toMatchObject({ error: { kind: "forbidden" } });
  await plan(orderNumber);
  const [call] = await calls(orderNumber);
  const end = (words: string) =>
    perform(world.deps, world.priya, endCallBackCommand, { orderNumber, callBackId: call?.id, words });
  expect(await end("")).toMatchObject({ error: { reasons: [{ field: "words" }] } });
  expect(await end("Reached her mother; she calls back.")).toMatchObject({ ok: true });
  expect(await end("Once more.")).toMatchObject({ error: { code: "call-ended" } });
  expect(await calls(orderNumber)).toEqual([]);
});

test("the database itself keeps a call-back that ended, and lets none go", async () => {
  const { orderNumber } = await heldOrder(world, await addCustomer(world), { packs: 1 });
  await plan(orderNumber);
  const [call] = await calls(orderNumber);
  const ofCall = eq(callBacks.id, String(call?.id));
  const change = (values: Partial<typeof callBacks.$inferInsert>) =>
    world.database.inTransaction((tx) => tx.update(callBacks).set(values).where(ofCall));
  const stands = { cause: { message: expect.stringContaining("stands as it ended") } };
  await expect(change({ whom: "prescriber" })).rejects.toMatchObject(stands);
  await expect(world.database.inTransaction((tx) => tx.delete(callBacks).where(ofCall))).rejects.toThrow();
  const words = "Reached her mother.";
  await perform(world.deps, world.priya, endCallBackCommand, { orderNumber, callBackId: call?.id, words });
  await expect(change({ endedWords: "Reached her." })).rejects.toMatchObject(stands);
});
