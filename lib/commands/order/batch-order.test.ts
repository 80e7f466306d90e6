import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { insertBatch } from "@/db/repo/batch";
import { moveStock } from "@/db/repo/stock";
import { batches, stockMovements } from "@/db/schema/catalogue";
import { newId } from "@/lib/platform/ids";
import { workbench } from "@/lib/queries/admin/workbench";
import { perform } from "../command";
import { countShelf } from "../test-shelf";
import { addCustomer, asSeen, makeWorld, paidOrder, type World } from "../test-world";
import { dispenseOrderCommand } from "./dispense";

const slug = "isotroin-20";
const first = { batch: `${slug}-B1`, expiry: "2028-01" };
const later = { batch: "LATER", expiry: "2029-06" };

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await countShelf(world, 60);
  await world.database.inTransaction(async (tx) => {
    const id = newId();
    await insertBatch(tx, {
      id,
      slug,
      batchNumber: later.batch,
      expiresOn: "2029-06-30",
      manufacturer: "Demo maker",
      receivedPacks: 50,
      onHandPacks: 0,
      receivedAt: world.clock.now(),
    });
    await moveStock(tx, {
      id: newId(),
      batchId: id,
      packs: 50,
      reason: "received",
      actorId: null,
      at: world.clock.now(),
    });
  });
});
afterAll(() => world.drop());

const paid = async () => (await paidOrder(world, await addCustomer(world, "Asha Rao"), { slug })).orderNumber;

const dispense = async (orderNumber: string, lines: { batch: string; expiry: string; quantity: number }[], more = {}) =>
  perform(world.deps, world.priya, dispenseOrderCommand, {
    orderNumber,
    ...(await asSeen(world, orderNumber)),
    lines: lines.map((line) => ({ slug, ...line })),
    ...more,
  });

const movementsOf = (orderNumber: string) =>
  world.database.read
    .select({ batch: batches.batchNumber, packs: stockMovements.packs, code: stockMovements.code })
    .from(stockMovements)
    .innerJoin(batches, eq(batches.id, stockMovements.batchId))
    .where(and(eq(stockMovements.orderNumber, orderNumber), eq(stockMovements.reason, "dispensed")));

test("packs that expire later leave first only for a coded reason, which the ledger keeps", async () => {
  const orderNumber = await paid();
  const lines = [{ ...later, quantity: 3 }];
  for (const deviation of [undefined, ""]) {
    expect(await dispense(orderNumber, lines, { deviation })).toMatchObject({
      ok: false,
      error: { code: "dispensing-refused", reasons: [{ code: "batch-order", field: "deviation" }] },
    });
  }
  expect(await dispense(orderNumber, lines, { deviation: "because" })).toMatchObject({
    ok: false,
    error: { code: "input-invalid", reasons: [{ field: "deviation" }] },
  });
  expect(await dispense(orderNumber, lines, { deviation: "damaged" })).toMatchObject({ ok: true });
  expect(await movementsOf(orderNumber)).toEqual([{ batch: later.batch, packs: -3, code: "damaged" }]);
});

test("packs taken as proposed need no reason, and one given anyway is not stored", async () => {
  const orderNumber = await paid();
  expect(await dispense(orderNumber, [{ ...first, quantity: 3 }], { deviation: "damaged" })).toMatchObject({
    ok: true,
  });
  expect(await movementsOf(orderNumber)).toEqual([{ batch: first.batch, packs: -3, code: null }]);
});

test("an order is split over two batches when the first has too few, as its page proposes", async () => {
  const orderNumber = await paid();
  await countShelf(world, 1, slug);
  await world.database.inTransaction(async (tx) => {
    const [batch] = await tx.select().from(batches).where(eq(batches.batchNumber, later.batch)).for("update");
    if (batch === undefined) throw new Error("no batch");
    await moveStock(tx, {
      id: newId(),
      batchId: batch.id,
      packs: 40,
      reason: "corrected",
      actorId: null,
      at: world.clock.now(),
    });
  });
  const view = await workbench(world.deps, world.priya, orderNumber);
  if (!view.ok) throw new Error("no such order");
  expect(view.value.view.suggestion).toEqual([
    { slug, ...first, quantity: 1 },
    { slug, ...later, quantity: 2 },
  ]);
  expect(await dispense(orderNumber, [...view.value.view.suggestion])).toMatchObject({ ok: true });
  expect(await movementsOf(orderNumber)).toHaveLength(2);
});

test("batch and expiry are read from the pack in any case and form, and the register has them as booked", async () => {
  await countShelf(world, 60);
  const orderNumber = await paid();
  const typed = { batch: `${slug.toUpperCase()} b1`, expiry: "EXP JAN 28", quantity: 3 };
  expect(await dispense(orderNumber, [typed])).toMatchObject({ ok: true });
  expect(await movementsOf(orderNumber)).toMatchObject([{ batch: first.batch, packs: -3 }]);
});

test("an expiry that could be read in two ways is refused at dispensing, with words", async () => {
  const orderNumber = await paid();
  expect(await dispense(orderNumber, [{ ...first, expiry: "01/02/2028", quantity: 3 }])).toMatchObject({
    ok: false,
    error: { reasons: [{ code: "expiry-invalid", field: "lines.0.expiry" }] },
  });
});
