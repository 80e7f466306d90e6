import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetTerms, foundMax, refreshTerms } from "@/db/repo/order-search";
import { searchTerms } from "@/db/schema/order-search";
import { patients } from "@/db/schema/patients";
import { users } from "@/db/schema/people";
import { auditEvents } from "@/db/schema/records";
import type { Actor } from "@/lib/domain/access/actor";
import { searchKeys } from "@/lib/platform/search-key";
import { foundOrders } from "@/lib/queries/admin/found-orders";
import { perform } from "../command";
import { addCustomer, addPatientFor, heldOrder, makeWorld, type World } from "../test-world";
import { searchOrdersCommand } from "./search";

const key = Buffer.alloc(32, 5).toString("base64");
const otherKey = Buffer.alloc(32, 6).toString("base64");
const keys = searchKeys({ key, previousKey: null });

let world: World;
let order: Awaited<ReturnType<typeof heldOrder>>;
let customer: Awaited<ReturnType<typeof addCustomer>>;
beforeAll(async () => {
  world = await makeWorld();
  customer = await addCustomer(world, "Meera Deshpande");
  const patientId = await addPatientFor(world, customer, { name: "Rakesh Patil", relationship: "in-care" });
  order = await heldOrder(world, customer, { patientId });
});
afterAll(() => world.drop());

async function search(query: string, actor: Actor = world.tara, by = keys) {
  return perform(world.deps, actor, searchOrdersCommand(by), { query });
}

async function found(query: string, by = keys) {
  const done = await search(query, world.tara, by);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value.orderNumbers;
}

test("an order that was placed a moment ago is found by everything it is known by", async () => {
  for (const query of [
    "rakesh patil",
    "Desh",
    "9876543210",
    "98765",
    "411004",
    order.orderNumber.slice(-6),
    order.paymentIntentId ?? "",
  ])
    expect(await found(query), query).toContain(order.orderNumber);
  expect(await found("rakesh sharma")).toEqual([]);
});

test("an order is found by a name and an e-mail that were changed after it was placed, and no longer by the old ones", async () => {
  const changed = await addCustomer(world, "Old Surname");
  const patientId = await addPatientFor(world, changed, { name: "Before Marriage" });
  const { orderNumber } = await heldOrder(world, changed, { patientId });
  expect(await found("before marriage")).toEqual([orderNumber]);
  await world.database.inTransaction(async (tx) => {
    await tx.update(patients).set({ name: "After Marriage" }).where(eq(patients.id, patientId));
    await tx.update(users).set({ email: "new.address@example.com" }).where(eq(users.id, changed.userId));
  });
  expect(await found("after marriage")).toEqual([orderNumber]);
  expect(await found("new.address@example.com")).toEqual([orderNumber]);
  expect(await found("before marriage")).toEqual([]);
});

test("whole words come before beginnings, the newest first, and no more than are shown", async () => {
  const many = await addCustomer(world, "Ramesh Kamath");
  const placed: string[] = [];
  for (let n = 0; n < 3; n++) {
    world.move(60_000);
    const patientId = await addPatientFor(world, many, { name: n === 0 ? "Kam Lal" : `Kamath Number${n}` });
    placed.push((await heldOrder(world, many, { patientId, packs: 1 })).orderNumber);
  }
  const [whole, older, newer] = placed;
  expect(await found("kam")).toEqual([whole, newer, older]);
  expect(foundMax).toBe(20);
});

test("every search is on record with what it found and not with what was typed", async () => {
  await search("rakesh patil", world.anand);
  const events = await world.database.read
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.actorId, world.anand.userId));
  const [last] = events.filter(({ event }) => event === "order.searched").slice(-1);
  expect(last).toMatchObject({ outcome: "done", details: { found: [order.orderNumber] } });
  expect(JSON.stringify(last).toLowerCase()).not.toContain("patil");
});

test("what is stored tells no name to who reads the database, and another key finds nothing", async () => {
  const [row] = await world.database.read
    .select()
    .from(searchTerms)
    .where(eq(searchTerms.orderNumber, order.orderNumber));
  expect(row?.terms.every((term) => typeof term === "bigint")).toBe(true);
  expect(await found("rakesh", searchKeys({ key: otherKey, previousKey: null }))).toEqual([]);
});

test("while the storage key is changed, orders are found under both keys, and afterwards under the new one alone", async () => {
  const changing = searchKeys({ key: otherKey, previousKey: key });
  expect(await found("rakesh", changing)).toContain(order.orderNumber);
  await world.database.inTransaction(forgetTerms);
  while ((await world.database.inTransaction((tx) => refreshTerms(tx, changing, 2))) > 0);
  expect(await found("rakesh", searchKeys({ key: otherKey, previousKey: null }))).toContain(order.orderNumber);
  await world.database.inTransaction(forgetTerms);
  await found("anybody");
});

describe("a search", () => {
  test.each(["", "  ", "—", "…", "%"])("for %j is refused at its field", async (query) => {
    expect(await search(query)).toMatchObject({ ok: false, error: { reasons: [{ field: "query" }] } });
  });

  test("of a customer is as one that never was", async () => {
    expect(await search("rakesh", customer)).toMatchObject({ ok: false, error: { kind: "not-found" } });
  });

  test("is shown to who made it, with full names, and to no colleague", async () => {
    const done = await search("rakesh");
    if (!done.ok) throw new Error("refused");
    const { searchId } = done.value;
    const own = await foundOrders(world.deps, world.tara, searchId);
    expect(own).toMatchObject({ ok: true, value: { orders: [{ patientName: "Rakesh Patil", phone: "9876543210" }] } });
    expect(await foundOrders(world.deps, world.priya, searchId)).toEqual({ ok: true, value: null });
    expect(await foundOrders(world.deps, customer, searchId)).toMatchObject({ ok: false });
  });
});
