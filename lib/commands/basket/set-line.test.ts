import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { patients } from "@/db/schema/patients";
import { basketView } from "@/lib/queries/shop/basket";
import { perform } from "../command";
import { addCustomer, addPatientFor, makeWorld, type World } from "../test-world";
import { basketOwner, setLineCommand } from "./set-line";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

test("a visitor's basket is theirs alone, holds the server's price and is emptied by zero", async () => {
  const visitor = { kind: "visitor", visitorHash: "a".repeat(64) } as const;
  const other = { kind: "visitor", visitorHash: "b".repeat(64) } as const;
  const line = { slug: "isotroin-20", quantity: 2, unitPrice: 1 };
  expect(await perform(world.deps, visitor, setLineCommand, line)).toMatchObject({ ok: true });
  expect(await basketView(world.deps, basketOwner(visitor))).toMatchObject({
    lines: [{ slug: "isotroin-20", quantity: 2, unitPrice: 26_800 }],
    subtotal: 53_600,
    currency: "inr",
  });
  expect((await basketView(world.deps, basketOwner(other))).lines).toEqual([]);
  await perform(world.deps, visitor, setLineCommand, { ...line, quantity: 0 });
  expect((await basketView(world.deps, basketOwner(visitor))).lines).toEqual([]);
});

test("60 capsules and no more until a pharmacist has recorded a dose; then what the dose allows", async () => {
  const customer = await addCustomer(world);
  const patientId = await addPatientFor(world, customer);
  const set = (quantity: number) => perform(world.deps, customer, setLineCommand, { slug: "isotroin-20", quantity });
  expect(await set(6)).toMatchObject({ ok: true });
  expect(await set(7)).toMatchObject({ ok: false, error: { reasons: [{ code: "too-many-capsules" }] } });
  expect((await basketView(world.deps, basketOwner(customer))).lines).toMatchObject([{ quantity: 6 }]);
  await world.database.inTransaction((tx) =>
    tx.update(patients).set({ recordedCapsulesPerDay: 3 }).where(eq(patients.id, patientId)),
  );
  expect(await set(9)).toMatchObject({ ok: true });
});

test("what is no medicine of ours, a part of a pack or a negative number is refused in words", async () => {
  const customer = await addCustomer(world);
  const refused = [
    { slug: "isotroin-5", quantity: 1 },
    { slug: "isotroin-20", quantity: 1.5 },
    { slug: "isotroin-20", quantity: -1 },
    { slug: "isotroin-20", quantity: "1e3" },
  ];
  for (const line of refused)
    expect(await perform(world.deps, customer, setLineCommand, line)).toMatchObject({
      ok: false,
      error: { kind: "refused" },
    });
});
