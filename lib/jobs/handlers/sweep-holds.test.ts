import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadOrder } from "@/db/repo/order";
import { staffAlerts } from "@/db/schema/records";
import { perform } from "@/lib/commands/command";
import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { release } from "@/lib/commands/payment/release";
import { addCustomer, heldOrder, makeWorld, versionOf, type World } from "@/lib/commands/test-world";
import { sweepHolds } from "./sweep-holds";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const hour = 3_600_000;

async function warnings(orderNumber: string) {
  const rows = await world.database.read.select().from(staffAlerts).where(eq(staffAlerts.orderNumber, orderNumber));
  return rows.filter(({ kind }) => kind === "hold-ends").map(({ params }) => String(params.hours));
}

test("staff are warned of a hold 48 and 24 hours before its end, once each, and not a moment before", async () => {
  const { orderNumber } = await heldOrder(world, await addCustomer(world), { packs: 1 });
  const captureBefore = (await loadOrder(world.database.read, orderNumber))?.payment.captureBefore?.getTime() ?? 0;
  const at = async (left: number) => {
    world.move(captureBefore - left - world.clock.now().getTime());
    await sweepHolds(world.deps);
    await sweepHolds(world.deps);
    return warnings(orderNumber);
  };
  expect(await at(48 * hour + 1)).toEqual([]);
  expect(await at(48 * hour)).toEqual(["48"]);
  expect(await at(24 * hour + 1)).toEqual(["48"]);
  expect(await at(24 * hour)).toEqual(["48", "24"]);
  expect(await at(1)).toEqual(["48", "24"]);
  expect((await loadOrder(world.database.read, orderNumber))?.payment.capturedPaise).toBe(0);
});

test("nobody is warned of the hold of an order that ended", async () => {
  const customer = await addCustomer(world);
  const { orderNumber } = await heldOrder(world, customer, { packs: 1 });
  world.move(6 * 24 * hour);
  const seenVersion = await versionOf(world, orderNumber);
  await perform(world.deps, customer, cancelOrderCommand, { orderNumber, seenVersion });
  await sweepHolds(world.deps);
  expect(await warnings(orderNumber)).toEqual([]);
  await release(world.deps, orderNumber);
});
