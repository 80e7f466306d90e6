import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { categoryOfOrder, loadOrder } from "@/db/repo/order";
import { patientById, patientsOf } from "@/db/repo/patient";
import { aPatient } from "@/lib/fixtures/patient";
import { perform } from "../command";
import { addCustomer, heldOrder, makeWorld, type World } from "../test-world";
import { addPatientCommand } from "./add";
import { confirmCategoryCommand } from "./confirm-category";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const patient = aPatient({
  birthDate: "1996-03-04",
  category: "cannot-become-pregnant",
  medicines: ["Levothyroxine 50 micrograms"],
  noMedicines: false,
});

test("neither silence nor both answers count as none: allergies and medicines are said, one way", async () => {
  const customer = await addCustomer(world);
  const silent = { ...patient, noAllergies: false };
  const both = { ...patient, noMedicines: true };
  for (const input of [silent, both])
    expect(await perform(world.deps, customer, addPatientCommand, input)).toMatchObject({ ok: false });
  expect(await patientsOf(world.database.read, customer.userId)).toEqual([]);
});

test("a child under 12 is not added, and somebody of 15 only as in care", async () => {
  const customer = await addCustomer(world);
  const at = (birthDate: string, relationship: string) =>
    perform(world.deps, customer, addPatientCommand, { ...patient, birthDate, relationship });
  expect(await at("2016-01-01", "in-care")).toMatchObject({ ok: false });
  expect(await at("2011-05-12", "self")).toMatchObject({ ok: false });
  expect(await at("2011-05-12", "in-care")).toMatchObject({ ok: true });
});

describe("whether a patient can become pregnant", () => {
  const said = (value: string, from = "prescription") => ({ category: { value, from } });
  const versionNow = async (orderNumber: string) => (await loadOrder(world.database.read, orderNumber))?.order.version;
  const confirm = async (orderNumber: string, input: object, who: Parameters<typeof perform>[1] = world.priya) =>
    perform(world.deps, who, confirmCategoryCommand, {
      orderNumber,
      seenVersion: await versionNow(orderNumber),
      ...input,
    });

  test("is confirmed by a pharmacist alone, for one order, with its day and from what; no other order takes it over", async () => {
    const customer = await addCustomer(world);
    const { orderNumber, patientId, prescriptionId } = await heldOrder(world, customer, { packs: 1 });
    for (const actor of [world.tara, world.anand, customer])
      expect(await confirm(orderNumber, said("cannot-become-pregnant"), actor)).toMatchObject({ ok: false });
    expect(await confirm(orderNumber, { category: { value: "cannot-become-pregnant" } })).toMatchObject({ ok: false });
    expect(await categoryOfOrder(world.database.read, orderNumber)).toBeNull();
    expect(await confirm(orderNumber, said("cannot-become-pregnant", "prescriber"))).toMatchObject({ ok: true });
    expect(await categoryOfOrder(world.database.read, orderNumber)).toMatchObject({
      value: "cannot-become-pregnant",
      origin: "prescriber",
      confirmedBy: world.priya.userId,
      confirmedAt: world.clock.now(),
    });
    const again = await heldOrder(world, customer, { packs: 1, patientId, prescriptionId });
    expect(await categoryOfOrder(world.database.read, again.orderNumber)).toBeNull();
  });

  test("holds in the database, too: what was confirmed stays, nothing is approved without it, and a man's approval says nothing of pregnancy", async () => {
    const { orderNumber } = await heldOrder(world, await addCustomer(world), { packs: 1 });
    const refuses = async (statement: ReturnType<typeof sql>, words: RegExp) =>
      expect(world.database.inTransaction((tx) => tx.execute(statement))).rejects.toMatchObject({
        cause: { message: expect.stringMatching(words) },
      });
    const decide = (attested: string) => sql`insert into decisions
      (id, order_number, decision, decided_by, decided_at, transcription, policy_version, prescription_version, checks, attested, transcription_id, transcribed_by, single_pharmacist)
      values (${world.deps.newId()}, ${orderNumber}, 'approve', ${world.priya.userId}, ${world.clock.now().toISOString()}, '{}', 'x', 1, '{}', ${attested}::jsonb, ${world.deps.newId()}, ${world.priya.userId}, true)`;
    await refuses(decide("[]"), /nobody confirmed/);
    await confirm(orderNumber, said("cannot-become-pregnant"));
    await refuses(decide('[{"rule": "in.pregnancy-test", "words": "a test was negative"}]'), /cannot become pregnant/);
    await refuses(sql`update order_categories set value = 'unknown'`, /append-only/);
    await refuses(sql`delete from order_categories`, /append-only/);
  });
});

test("“None, NKDA” and “nil” are kept as the answer that there is none, and no entry", async () => {
  const customer = await addCustomer(world);
  const typed = { allergies: "None, NKDA", noAllergies: "", medicines: "nil", noMedicines: "" };
  const added = await perform(world.deps, customer, addPatientCommand, { ...patient, name: "R", ...typed });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  expect(await patientById(world.database.read, added.value.id)).toMatchObject({
    name: "R",
    allergies: [],
    noAllergies: true,
    medicines: [],
    noMedicines: true,
  });
});

test("a weight is kept in grams with the day it was told; none, or an empty field, stays unknown", async () => {
  const customer = await addCustomer(world);
  for (const weightKg of [62.5, "62.5", "", undefined])
    expect(
      await perform(world.deps, customer, addPatientCommand, { ...patient, relationship: "in-care", weightKg }),
    ).toMatchObject({ ok: true });
  const rows = await patientsOf(world.database.read, customer.userId);
  const told = { weightGrams: 62_500, weightOn: "2026-11-23" };
  const none = { weightGrams: null, weightOn: null };
  expect(rows).toMatchObject([told, told, none, none]);
});

test("a weight that nobody has is refused at its field, and nothing is saved", async () => {
  const customer = await addCustomer(world);
  for (const weightKg of [6.2, "620", "62,5", "-62", "1e2", "sixty"]) {
    const added = await perform(world.deps, customer, addPatientCommand, { ...patient, weightKg });
    expect(added, String(weightKg)).toMatchObject({ ok: false, error: { reasons: [{ field: "weightKg" }] } });
  }
  expect(await patientsOf(world.database.read, customer.userId)).toEqual([]);
});

test("an account holds twenty patients, also when more are added at once, and thirty are added in a day", async () => {
  const customer = await addCustomer(world);
  const add = (relationship: "self" | "in-care") =>
    perform(world.deps, customer, addPatientCommand, { ...patient, relationship });
  const added = await Promise.all(Array.from({ length: 22 }, () => add("in-care")));
  expect(added.filter(({ ok }) => ok)).toHaveLength(20);
  const full = { ok: false, error: { reasons: [{ code: "too-many-patients" }] } };
  expect(await add("in-care")).toMatchObject(full);
  for (let made = 0; made < 10; made++) expect(await add("self")).toMatchObject({ ok: true });
  expect(await add("self")).toMatchObject(full);
  world.move(24 * 3_600_000);
  expect(await add("self")).toMatchObject({ ok: true });
});
