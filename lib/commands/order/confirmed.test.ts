import { afterAll, beforeAll, expect, test } from "vitest";
import { checkoutView } from "@/lib/queries/account/checkout";
import { perform } from "../command";
import { addCustomer, addPatientFor, checkout, makeWorld, type World } from "../test-world";
import { placeOrderCommand } from "./place";
import { saveDraftCommand } from "./save-draft";

// The safety statements are confirmed for one request and one patient.

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

async function keptBy(customer: Awaited<ReturnType<typeof addCustomer>>) {
  const view = await checkoutView(world.deps, customer);
  if (!view.ok) throw new Error("a customer has a checkout");
  return { confirmed: view.value.acknowledgements.accepted.length, street: view.value.address?.line1 };
}

async function begun() {
  const customer = await addCustomer(world);
  const { body } = await checkout(world, customer, { packs: 1 });
  const draft = { patientId: body.patientId, acknowledgements: body.acknowledgements, address: body.address };
  expect(await perform(world.deps, customer, saveDraftCommand, draft)).toMatchObject({ ok: true });
  expect(await keptBy(customer)).toEqual({
    confirmed: body.acknowledgements.accepted.length,
    street: body.address.line1,
  });
  return { customer, body };
}

test("once the request is placed, the next one asks for every statement again and keeps the address", async () => {
  const { customer, body } = await begun();
  expect(await perform(world.deps, customer, placeOrderCommand, body)).toMatchObject({ ok: true });
  expect(await keptBy(customer)).toEqual({ confirmed: 0, street: body.address.line1 });
});

test("choosing another patient asks for every statement again; saying the same once more does not", async () => {
  const { customer, body } = await begun();
  await perform(world.deps, customer, saveDraftCommand, { patientId: body.patientId });
  expect((await keptBy(customer)).confirmed).toBe(body.acknowledgements.accepted.length);
  const other = await addPatientFor(world, customer);
  await perform(world.deps, customer, saveDraftCommand, { patientId: other });
  expect((await keptBy(customer)).confirmed).toBe(0);
});
