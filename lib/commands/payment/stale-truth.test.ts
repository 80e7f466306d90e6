import { afterAll, beforeAll, expect, test } from "vitest";
import { loadOrder } from "@/db/repo/order";
import { worker } from "@/lib/domain/access/actor";
import { openPages } from "@/lib/fixtures/staff-acts";
import { perform } from "../command";
import { decideOrderCommand } from "../order/decide";
import { asSeen, heldOrder, makeWorld, transcription, type World } from "../test-world";
import { applyTruthCommand } from "./apply-truth";
import { capture } from "./capture";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

test("an answer of Stripe from before the charge, applied after it, does not undo the charge", async () => {
  const { orderNumber, prescriptionId, paymentIntentId } = await heldOrder(world);
  await openPages(world, world.priya, prescriptionId);
  const seen = await asSeen(world, orderNumber);
  const decision = { orderNumber, ...seen, decision: "approve", transcription: transcription(world) };
  expect((await perform(world.deps, world.priya, decideOrderCommand, decision)).ok).toBe(true);
  const asked = await world.payments.payment(paymentIntentId);
  expect((await capture(world.deps, orderNumber)).ok).toBe(true);
  const truth = asked.ok ? asked.value : null;
  expect(truth?.status).toBe("authorised");
  await perform(world.deps, worker, applyTruthCommand, { orderNumber, truth });
  const { order, payment } = (await loadOrder(world.database.read, orderNumber)) ?? {};
  expect(order?.state).toBe("paid");
  expect(payment).toMatchObject({ state: "captured", capturedPaise: order?.totalPaise });
});
