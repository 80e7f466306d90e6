import { afterAll, beforeAll, expect, test } from "vitest";
import { orders } from "@/db/schema/orders";
import { deliveryFeePaise } from "@/lib/domain/order/totals";
import { newId } from "@/lib/platform/ids";
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
    error: { kind: "conflict", code: "total-changed", message: expect.stringContaining("Nothing was ordered") },
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
