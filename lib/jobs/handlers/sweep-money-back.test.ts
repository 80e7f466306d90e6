import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "@/lib/commands/command";
import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { sendRefund } from "@/lib/commands/payment/send-refund";
import { carriedOut, hands } from "@/lib/commands/refund/refund-test-world";
import { heldOrder, makeWorld, paidOrder, versionOf, type World } from "@/lib/commands/test-world";
import { sweepMoneyBack } from "./sweep-money-back";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const isQueued = async (key: string) => {
  const rows = await world.database.read.execute(sql`select 1 from graphile_worker.jobs where key = ${key}`);
  return rows.length === 1;
};
const lose = (key: string) =>
  world.database.inTransaction((tx) => tx.execute(sql`select graphile_worker.remove_job(${key})`));

test("a refund and a hold whose errands were lost are asked for again after a while, until they are done", async () => {
  const { orderNumber } = await paidOrder(world, world.asha);
  const { refundId } = carriedOut(await hands(world).ask(world.anand, orderNumber, 100));
  const held = await heldOrder(world, world.rohan);
  const seenVersion = await versionOf(world, held.orderNumber);
  carriedOut(
    await perform(world.deps, world.rohan, cancelOrderCommand, { orderNumber: held.orderNumber, seenVersion }),
  );
  const keys = [`refund:${refundId}`, `release:${held.orderNumber}`];
  for (const key of keys) {
    expect(await isQueued(key)).toBe(true);
    await lose(key);
  }
  await sweepMoneyBack(world.deps);
  for (const key of keys) expect(await isQueued(key)).toBe(false);
  world.move(11 * 60_000);
  await sweepMoneyBack(world.deps);
  for (const key of keys) expect(await isQueued(key)).toBe(true);
  await sendRefund(world.deps, refundId);
  await lose(`refund:${refundId}`);
  world.move(11 * 60_000);
  await sweepMoneyBack(world.deps);
  expect(await isQueued(`refund:${refundId}`)).toBe(false);
});
