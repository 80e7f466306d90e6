import { afterAll, beforeAll, expect, test } from "vitest";
import { loadOrder } from "@/db/store/orders";
import { patientById, patientsOf } from "@/db/store/patients";
import { perform } from "../command";
import { addCustomer, heldOrder, makeWorld, type World } from "../test-world";
import { addPatientCommand } from "./add";
import { confirmCategoryCommand } from "./confirm-category";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const patient = {
  relationship: "self",
  name: "Asha Rao",
  birthDate: "1996-03-04",
  category: "cannot-become-pregnant",
  allergies: [],
  noAllergies: true,
  medicines: ["Levothyroxine 50 micrograms"],
  noMedicines: false,
};

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

test("what a customer declares of the category counts for nothing until a pharmacist has confirmed it from the prescription", async () => {
  const customer = await addCustomer(world);
  const { orderNumber, patientId } = await heldOrder(world, customer);
  const { order } = (await loadOrder(world.database.read, orderNumber)) ?? {};
  const confirm = { orderNumber, seenVersion: order?.version, category: "cannot-become-pregnant" };
  expect((await patientById(world.database.read, patientId)).categoryConfirmed).toBeNull();
  for (const actor of [world.tara, world.anand, customer])
    expect(await perform(world.deps, actor, confirmCategoryCommand, confirm)).toMatchObject({ ok: false });
  expect(await perform(world.deps, world.priya, confirmCategoryCommand, confirm)).toMatchObject({ ok: true });
  expect((await patientById(world.database.read, patientId)).categoryConfirmed).toBe("cannot-become-pregnant");
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
