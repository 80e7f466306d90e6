import { afterAll, beforeAll, expect, test } from "vitest";
import { orders } from "@/db/schema/orders";
import { deliveryFeePaise } from "@/lib/domain/order/totals";
import { newId } from "@/lib/platform/ids";
import { checkoutView } from "@/lib/queries/account/checkout";
import { addCustomer, checkout, makeWorld, type World } from "../test-world";
import { placeAndOpen } from "./place-and-open";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

test("an order is placed only for the total that stood on the page", async () => {
  const customer = await addCustomer(world);
  const { body } = await checkout(world, customer, { packs: 2 });
  const total = 2 * 26_800 + deliveryFeePaise;
  const place = (seenTotal: unknown) => placeAndOpen(world.deps, customer, { ...body, seenTotal }, newId());
  expect(await place(total + 26_800)).toMatchObject({
    ok: false,
    error: { kind: "conflict", code: "total-changed" },
  });
  expect(await world.database.read.select().from(orders)).toEqual([]);
  expect(await place(String(total))).toMatchObject({ ok: true });
});

test("a phone number and a PIN code are kept in one form, however they were typed", async () => {
  const customer = await addCustomer(world);
  const { body } = await checkout(world, customer);
  const address = { ...body.address, phone: "\u200e+91 98220\u00a012345", pin: "४११ ००४" };
  const placed = await placeAndOpen(world.deps, customer, { ...body, address }, newId());
  if (!placed.ok) throw new Error(JSON.stringify(placed.error));
  const rows = await world.database.read.select().from(orders);
  const order = rows.find(({ orderNumber }) => orderNumber === placed.value.orderNumber);
  expect(order?.address).toMatchObject({ phone: "9822012345", pin: "411004" });
});

test("the next order begins with the patient and the address of the last, also where that was sent whole; the first with the account holder", async () => {
  const customer = await addCustomer(world, "Asha Rao");
  const begun = async () => {
    const view = await checkoutView(world.deps, customer);
    if (!view.ok) throw new Error("a customer has a checkout");
    const { address, patientId, holder } = view.value;
    return { address, patientId, holder };
  };
  expect(await begun()).toMatchObject({
    address: null,
    patientId: null,
    holder: { name: "Asha Rao", birthDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  });
  const { body } = await checkout(world, customer);
  const address = { ...body.address, line1: "7 Tank Road" };
  expect(await placeAndOpen(world.deps, customer, { ...body, address }, newId())).toMatchObject({ ok: true });
  expect(await begun()).toMatchObject({ address: { line1: "7 Tank Road" }, patientId: body.patientId });
});
