import { afterAll, beforeAll, expect, test } from "vitest";
import { placeAndOpen } from "@/lib/commands/order/place-and-open";
import { checkout, heldOrder, makeWorld, type World } from "@/lib/commands/test-world";
import { newId } from "@/lib/platform/ids";
import { unpaidOrders } from "./unpaid";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

test("an order shows as waiting for payment to its customer alone, and only while its payment page is open", async () => {
  await heldOrder(world, world.rohan);
  const { body } = await checkout(world, world.asha);
  const placed = await placeAndOpen(world.deps, world.asha, body, newId());
  if (!placed.ok) throw new Error("not placed");
  const { orderNumber } = placed.value;
  expect(await unpaidOrders(world.deps, world.asha)).toMatchObject([{ orderNumber }]);
  for (const other of [world.rohan, world.priya, { kind: "visitor", visitorHash: null } as const])
    expect(await unpaidOrders(world.deps, other)).toEqual([]);
  world.move(91 * 60_000);
  expect(await unpaidOrders(world.deps, world.asha)).toEqual([]);
});
