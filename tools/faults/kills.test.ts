import { afterAll, beforeAll, expect, test } from "vitest";
import type { FailpointPlan } from "@/lib/platform/failpoint";
import { type Ground, startGround } from "./ground";
import { liveOnce } from "./live-once";
import { ShopProcess } from "./shop-process";

/** A handful of the suite's lives (`npm run faults`), for whoever runs the tests alone. */

let ground: Ground;
const shop = new ShopProcess();
beforeAll(async () => {
  ground = await startGround();
});
afterAll(async () => {
  await shop.end();
  await ground.stop();
});

async function dieAt(plan: Omit<FailpointPlan, "kind">) {
  const { fired, broken } = await liveOnce(ground, shop, "handed-over", {
    at: "shop",
    plan: { ...plan, kind: "kill" },
  });
  return { fired, broken };
}

const unharmed = { fired: true, broken: [] };

test("F1 a process killed between Stripe's yes and ours charges once, and its order is handed over in the end", async () => {
  expect(await dieAt({ name: "stripe.after-call", of: "capture" })).toEqual(unharmed);
}, 120_000);

test("F1 a process killed after an order was placed and before its answer went out places it once", async () => {
  expect(await dieAt({ name: "command.committed", of: "order.placed" })).toEqual(unharmed);
}, 120_000);

test("F2 a worker killed with a job done and not crossed off does it again, and nothing twice", async () => {
  expect(await dieAt({ name: "job.done", of: "capture-payment" })).toEqual(unharmed);
}, 120_000);
