import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { insertBatch } from "@/db/repo/batch";
import { batches } from "@/db/schema/catalogue";
import { newId } from "@/lib/platform/ids";
import { auditView } from "@/lib/queries/admin/audit";
import { catalogueView } from "@/lib/queries/admin/catalogue";
import { shelfEntry } from "@/lib/queries/shop/medicines";
import { perform } from "../command";
import { decideWriteOffCommand } from "../stock/confirm-write-off";
import { correctStockCommand } from "../stock/correct";
import { receiveStockCommand } from "../stock/receive";
import { heldOrder, makeWorld, type World } from "../test-world";
import { editCatalogueItemCommand } from "./edit";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const itemOf = async (slug: string) => {
  const view = await catalogueView(world.deps, world.anand);
  const item = view.ok ? view.value.items.find((one) => one.slug === slug) : undefined;
  if (item === undefined) throw new Error(`no ${slug} in the catalogue`);
  return item;
};

const batchesOf = (slug: string) => world.database.read.select().from(batches).where(eq(batches.slug, slug));

test("a price typed in rupees is kept in paise and stands on the public shelf at once", async () => {
  const { version } = await itemOf("isotroin-20");
  const input = { slug: "isotroin-20", priceRupees: "271.50", available: "true", seenVersion: version };
  expect(await perform(world.deps, world.anand, editCatalogueItemCommand, input)).toMatchObject({ ok: true });
  expect((await shelfEntry(world.deps, "isotroin-20"))?.sale?.pricePaise).toBe(27_150);
});

test("a manager who saw an older price is told the new one, and nothing of theirs is saved", async () => {
  const { version, pricePaise } = await itemOf("isotroin-20");
  const input = { slug: "isotroin-20", pricePaise: 100, available: true, seenVersion: version - 1 };
  const outcome = await perform(world.deps, world.anand, editCatalogueItemCommand, input);
  expect(outcome).toMatchObject({ ok: false, error: { kind: "conflict", code: "item-changed" } });
  expect((await itemOf("isotroin-20")).pricePaise).toBe(pricePaise);
});

test("a medicine comes on an empty shelf with price and pack, and only medicines that have their text", async () => {
  expect((await itemOf("tretiva-40")).version).toBe(0);
  const input = { slug: "tretiva-40", priceRupees: "472", available: true, seenVersion: 0 };
  const withoutPack = await perform(world.deps, world.anand, editCatalogueItemCommand, input);
  expect(withoutPack).toMatchObject({ ok: false, error: { reasons: [{ code: "pack-missing" }] } });
  const whole = { ...input, packCapsules: 10 };
  expect(await perform(world.deps, world.anand, editCatalogueItemCommand, whole)).toMatchObject({ ok: true });
  expect(await itemOf("tretiva-40")).toMatchObject({ version: 1, pricePaise: 47_200, packCapsules: 10, freePacks: 0 });
  const unknown = { ...whole, slug: "tretiva-60" };
  expect(await perform(world.deps, world.anand, editCatalogueItemCommand, unknown)).toMatchObject({
    ok: false,
    error: { kind: "not-found" },
  });
});

test("only a manager sees the catalogue; anyone else is told it does not exist, and the attempt is on record", async () => {
  const { version } = await itemOf("isotroin-20");
  const input = { slug: "isotroin-20", pricePaise: 100, available: true, seenVersion: version };
  for (const actor of [world.priya, world.tara, world.asha]) {
    expect(await perform(world.deps, actor, editCatalogueItemCommand, input)).toMatchObject({
      ok: false,
      error: { kind: "not-found" },
    });
  }
  const record = await auditView(world.deps, world.anand, { event: "catalogue.changed", outcome: "refused" } as never);
  expect(record.ok && record.value.rows.length).toBeGreaterThanOrEqual(3);
});

test("a batch is received once and in date; a second time is refused", async () => {
  const batch = { slug: "isotroin-20", batchNumber: "B-77", expiry: "2028-03", packs: 12, manufacturer: "Demo maker" };
  expect(await perform(world.deps, world.anand, receiveStockCommand, batch)).toMatchObject({ ok: true });
  expect(await perform(world.deps, world.anand, receiveStockCommand, batch)).toMatchObject({
    ok: false,
    error: { reasons: [{ code: "batch-known" }] },
  });
  const old = { ...batch, batchNumber: "B-78", expiry: "2026-10" };
  expect(await perform(world.deps, world.anand, receiveStockCommand, old)).toMatchObject({
    ok: false,
    error: { reasons: [{ code: "expiry-invalid" }] },
  });
});

test("another spelling of a booked batch is the same batch, to the command and to the database; leading zeros are another", async () => {
  const batch = { slug: "isotroin-20", expiry: "EXP 03/2028", packs: 5, manufacturer: "Demo maker" };
  const take = (batchNumber: string, anotherBatch?: string) =>
    perform(world.deps, world.anand, receiveStockCommand, { ...batch, batchNumber, anotherBatch });
  const refusedAs = (code: string, field: string) => ({ ok: false, error: { reasons: [{ code, field }] } });
  expect(await take("RCL/0099")).toMatchObject({ ok: true });
  expect(await take("rcl/0099", "rcl/0099")).toMatchObject(refusedAs("batch-known", "batchNumber"));
  expect(await take("rcl/0099")).toMatchObject({
    error: { reasons: [{ params: { case: "spelt-otherwise", batchNumber: "RCL/0099" } }] },
  });
  for (const spelled of ["RCL 0099", " rcl-0099 "])
    expect(await take(spelled), spelled).toMatchObject(refusedAs("batch-alike", "anotherBatch"));
  expect(await take("RCL/099")).toMatchObject({ ok: true });
  const around = { slug: "isotroin-20", batchNumber: "rcl 0099", expiresOn: "2028-03-31", manufacturer: "Demo maker" };
  const row = { ...around, id: newId(), receivedPacks: 0, onHandPacks: 0, receivedAt: world.clock.now() };
  await expect(world.database.inTransaction((tx) => insertBatch(tx, row))).rejects.toMatchObject({
    cause: { message: expect.stringContaining("booked already") },
  });
  const apart = { ...row, apartFrom: "RCL/099" };
  await expect(world.database.inTransaction((tx) => insertBatch(tx, apart))).rejects.toMatchObject({
    cause: { message: expect.stringContaining("no other than RCL/099") },
  });
  // With both packs at hand a person says that it is another batch: of this number, and on record.
  expect(await take("RCL-0099", "RCL 0099")).toMatchObject(refusedAs("batch-alike", "anotherBatch"));
  expect(await take("RCL-0099", "RCL-0099")).toMatchObject({ ok: true });
  expect(await take("rcl-0099")).toMatchObject(refusedAs("batch-known", "batchNumber"));
  const record = await auditView(world.deps, world.anand, { event: "stock.received" } as never);
  const details = record.ok ? record.value.rows.map((one) => one.details) : [];
  expect(details).toContainEqual(expect.objectContaining({ batchNumber: "RCL-0099", apartFrom: "RCL/0099" }));
});

test("an expiry is taken as the pack prints it, and a slip of the year is refused as what it is", async () => {
  const batch = { slug: "isotroin-20", packs: 5, manufacturer: "Demo maker" };
  const take = (expiry: string) =>
    perform(world.deps, world.anand, receiveStockCommand, { ...batch, batchNumber: newId(), expiry });
  for (const expiry of ["07/2027", "07/27", "JUL 27", "EXP. DATE 31/07/2027"]) {
    expect(await take(expiry), expiry).toMatchObject({ ok: true });
  }
  const taken = await batchesOf("isotroin-20");
  expect(taken.filter(({ expiresOn }) => expiresOn === "2027-07-31")).toHaveLength(4);
  for (const [expiry, fault] of [
    ["07/2128", "too-far"],
    ["05/07/2027", "ambiguous"],
    ["next summer", "unreadable"],
  ] as const) {
    expect(await take(expiry), expiry).toMatchObject({
      ok: false,
      error: { reasons: [{ code: "expiry-invalid", field: "expiry", params: { case: fault } }] },
    });
  }
});

test("a count never falls below what is promised to customers", async () => {
  await heldOrder(world, world.rohan, { slug: "tretiva-25", packs: 3 });
  const [shelf] = await batchesOf("tretiva-25");
  const batchId = shelf?.id;
  const to = (onHandPacks: number) =>
    perform(world.deps, world.anand, correctStockCommand, { batchId, onHandPacks, note: "counted again" });
  expect(await to(2)).toMatchObject({ ok: false, error: { reasons: [{ code: "stock-promised" }] } });
  const counted = await to(3);
  const requestId = counted.ok ? counted.value.requestId : null;
  const confirmed = await perform(world.deps, world.priya, decideWriteOffCommand, { requestId, decision: "confirm" });
  expect(confirmed).toMatchObject({ ok: true, value: { onHandPacks: 3 } });
  expect((await itemOf("tretiva-25")).freePacks).toBe(0);
  const record = await auditView(world.deps, world.anand, { event: "stock.write-off-asked" } as never);
  const subject = { subjectKind: "batch", subjectId: batchId, subjectName: shelf?.batchNumber };
  expect(record.ok && record.value.rows[0]).toMatchObject(subject);
});
