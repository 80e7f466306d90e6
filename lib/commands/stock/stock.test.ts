import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { saleItems } from "@/db/repo/catalogue";
import { auditEvents, staffAlerts } from "@/db/schema/records";
import type { Actor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { batchView } from "@/lib/queries/admin/batch";
import { stockView, usualStock } from "@/lib/queries/admin/stock";
import { perform } from "../command";
import { dispenseOrderCommand } from "../order/dispense";
import { countShelf } from "../test-shelf";
import { addCustomer, asSeen, heldOrder, makeWorld, paidOrder, type World } from "../test-world";
import { correctStockCommand } from "./correct";
import { quarantineBatchCommand, releaseBatchCommand } from "./quarantine";
import { receiveStockCommand } from "./receive";
import { writeOffStockCommand } from "./write-off";

const slug = "isotroin-20";
let world: World;
let batchId: string;
let batchNumber: string;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  batchNumber = `T-${newId().slice(0, 8)}`;
  const batch = { slug, batchNumber, expiry: "2027-12", packs: 20, manufacturer: "Demo maker" };
  const taken = await perform(world.deps, world.anand, receiveStockCommand, batch);
  if (!taken.ok) throw new Error("not taken in");
  ({ batchId } = taken.value);
});

const codes = (outcome: unknown) =>
  ((outcome as { error?: { reasons?: { code: string }[] } }).error?.reasons ?? []).map(({ code }) => code);
const writeOff = (input: object, actor: Actor = world.anand) =>
  perform(world.deps, actor, writeOffStockCommand, { batchId, packs: 3, code: "damaged", ...input });
const quarantine = (input: object = {}, actor: Actor = world.priya) =>
  perform(world.deps, actor, quarantineBatchCommand, { batchId, code: "recall", ...input });
const release = (actor: Actor = world.priya) =>
  perform(world.deps, actor, releaseBatchCommand, { batchId, note: "Not our batch." });
const freePacks = async () =>
  (await saleItems(world.database.read, "2026-11-23")).find((item) => item.slug === slug)?.freePacks ?? 0;
const view = async (actor: Actor = world.anand) => {
  const list = await stockView(world.deps, actor, { ...usualStock, all: true });
  const found = await batchView(world.deps, actor, batchId);
  return list.ok && found.ok ? { ...list.value, chosen: found.value.batch, may: found.value.may } : null;
};
const stockAlerts = () => world.database.read.select().from(staffAlerts).where(eq(staffAlerts.kind, "packs-short"));

test("packs are written off with a coded reason, and the ledger shows each batch adding up", async () => {
  expect(await writeOff({ note: "crushed box" })).toMatchObject({ ok: true, value: { onHandPacks: 17 } });
  expect(await writeOff({ packs: 2, code: "lost" })).toMatchObject({ ok: true, value: { onHandPacks: 15 } });
  const chosen = (await view())?.chosen;
  expect(chosen?.ledger.map(({ reason, packs, balance, code }) => ({ reason, packs, balance, code }))).toEqual(
    expect.arrayContaining([
      { reason: "received", packs: 20, balance: expect.any(Number), code: null },
      { reason: "written-off", packs: -3, balance: expect.any(Number), code: "damaged" },
      { reason: "written-off", packs: -2, balance: expect.any(Number), code: "lost" },
    ]),
  );
  expect(chosen?.ledger[0]?.balance).toBe(15);
  for (const batch of (await view())?.batches ?? [])
    expect(batch.received + batch.dispensed + batch.writtenOff + batch.corrected, batch.batchNumber).toBe(
      batch.onHandPacks,
    );
  const record = await world.database.read.select().from(auditEvents).where(eq(auditEvents.subjectId, batchId));
  expect(record.map(({ event, details }) => [event, details.code])).toEqual([
    ["stock.written-off", "damaged"],
    ["stock.written-off", "lost"],
  ]);
  expect(JSON.stringify(record)).not.toContain("crushed");
});

test.each<[string, object, string[]]>([
  ["more than there is", { packs: 21 }, ["batch-short"]],
  ["packs in date as out of date", { code: "expired" }, ["batch-in-date"]],
  ["both at once: both are said", { packs: 21, code: "expired" }, ["batch-short", "batch-in-date"]],
  ["something else that is not said", { code: "other" }, ["input-invalid"]],
  ["no packs", { packs: 0 }, ["input-invalid"]],
])("not written off: %s", async (_what, input, expected) => {
  expect(codes(await writeOff(input))).toEqual(expected);
  expect((await view())?.chosen?.onHandPacks).toBe(20);
});

test("twenty write-offs of the last packs at once: as many as there are, and the count never goes below zero", async () => {
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => writeOff({ packs: 3 })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(6);
  expect((await view())?.chosen?.onHandPacks).toBe(2);
});

test("packs that were promised can be written off, and staff are told that orders are short, once", async () => {
  const before = await freePacks();
  const { orderNumber } = await heldOrder(world, await addCustomer(world), { slug: "tretiva-25", packs: 2 });
  const others = await stockView(world.deps, world.anand);
  const shelf = others.ok ? others.value.batches.find((batch) => batch.slug === "tretiva-25") : undefined;
  await countShelf(world, 3, "tretiva-25");
  const gone = { batchId: shelf?.id, packs: 2, code: "temperature" };
  expect(await perform(world.deps, world.anand, writeOffStockCommand, gone)).toMatchObject({
    ok: true,
    value: { onHandPacks: 1, shortPacks: 1 },
  });
  expect((await stockAlerts()).map(({ params }) => params)).toEqual([{ packs: 1, slug: "tretiva-25" }]);
  expect(await freePacks()).toBe(before);
  expect(orderNumber).toBeDefined();
});

test("a batch in quarantine is neither offered nor dispensed, until it is released", async () => {
  const order = await paidOrder(world, await addCustomer(world, "Asha Rao"));
  const free = await freePacks();
  expect(await quarantine()).toMatchObject({ ok: true });
  expect(await freePacks()).toBe(free - 20);
  expect((await view())?.chosen?.state).toBe("kept-back");
  const dispense = async () =>
    perform(world.deps, world.priya, dispenseOrderCommand, {
      orderNumber: order.orderNumber,
      ...(await asSeen(world, order.orderNumber)),
      lines: [{ slug, batch: batchNumber, expiry: "2027-12", quantity: 3 }],
      deviation: "one-batch",
    });
  expect(codes(await dispense())).toEqual(["batch-quarantined"]);
  expect(await quarantine()).toMatchObject({ ok: false, error: { code: "already-kept-back" } });
  expect(await release()).toMatchObject({ ok: true });
  expect(await release()).toMatchObject({ ok: false, error: { code: "not-kept-back" } });
  expect(await freePacks()).toBe(free);
  expect(await dispense()).toMatchObject({ ok: true });
});

test("the count of a batch in quarantine can be set right, also when every other pack is promised", async () => {
  await quarantine();
  const all = await view();
  for (const other of all?.batches.filter((one) => one.slug === slug && one.id !== batchId) ?? [])
    await quarantine({ batchId: other.id });
  expect(await freePacks()).toBe(0);
  const counted = { batchId, onHandPacks: 19, note: "One was taken as a sample." };
  expect(await perform(world.deps, world.anand, correctStockCommand, counted)).toMatchObject({ ok: true });
});

test("who may: managers change the stock, pharmacists and managers put a batch in quarantine, nobody else learns that it is there", async () => {
  const missing = { ok: false, error: { kind: "not-found" } };
  for (const actor of [world.priya, world.tara, world.asha]) expect(await writeOff({}, actor)).toMatchObject(missing);
  for (const actor of [world.tara, world.asha]) {
    expect(await quarantine({}, actor)).toMatchObject(missing);
    expect(await release(actor)).toMatchObject(missing);
    expect(await view(actor)).toBeNull();
  }
  expect((await view(world.priya))?.may).toEqual({
    change: false,
    quarantine: true,
    release: true,
    recipients: true,
  });
  expect(await writeOff({ batchId: newId() })).toMatchObject(missing);
  const refusals = await world.database.read
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.event, "stock.written-off"), eq(auditEvents.outcome, "refused")));
  expect(refusals.length).toBeGreaterThanOrEqual(3);
});
