import { afterAll, beforeAll, expect, test } from "vitest";
import { openPages } from "@/lib/fixtures/staff-acts";
import { perform } from "../command";
import {
  addPatientFor,
  asSeen,
  type Customer,
  heldOrder,
  makeWorld,
  transcription,
  versionOf,
  type World,
} from "../test-world";
import { decideOrderCommand } from "./decide";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

/** An order of 30 capsules for Asha Rao on an upload of its own, by whichever account. */
async function orderBy(customer: Customer) {
  const patientId = await addPatientFor(world, customer, { name: "Asha Rao", relationship: "in-care" });
  const held = await heldOrder(world, customer, { patientId });
  await openPages(world, world.priya, held.prescriptionId);
  return held.orderNumber;
}

async function approve(orderNumber: string, change: Record<string, unknown> = {}) {
  return perform(world.deps, world.priya, decideOrderCommand, {
    orderNumber,
    decision: "approve",
    transcription: transcription(world, change),
    ...(await asSeen(world, orderNumber)),
  });
}

const codes = (result: Awaited<ReturnType<typeof approve>>) =>
  result.ok ? [] : (result.error as { reasons?: { code: string }[] }).reasons?.map((reason) => reason.code);

test("a paper used up on one account gives nothing more on another upload of another account", async () => {
  const change = { prescriberRegistration: "MMC/2009-04.1" };
  const first = await orderBy(world.asha);
  const second = await orderBy(world.rohan);
  expect(codes(await approve(first, change))).toEqual([]);
  expect(codes(await approve(second, { prescriberRegistration: "mmc 2009 04 1" }))).toEqual(["more-than-prescribed"]);
});

test("what a paper still has left is supplied on another upload", async () => {
  const change = { prescriberRegistration: "MMC 2", capsulesPerDay: 2, totalCapsules: 60 };
  expect(codes(await approve(await orderBy(world.asha), change))).toEqual([]);
  expect(codes(await approve(await orderBy(world.rohan), change))).toEqual([]);
  expect(codes(await approve(await orderBy(world.rohan), change))).toEqual(["more-than-prescribed"]);
});

test("another prescription of the same prescriber on the same day is not touched", async () => {
  const first = await approve(await orderBy(world.asha), { prescriberRegistration: "MMC 3" });
  expect(codes(first)).toEqual([]);
  const patientId = await addPatientFor(world, world.rohan);
  const held = await heldOrder(world, world.rohan, { patientId });
  await openPages(world, world.priya, held.prescriptionId);
  const other = { prescriberRegistration: "MMC 3", patientName: world.rohan.name };
  expect(codes(await approve(held.orderNumber, other))).toEqual([]);
});

test("two approvals of one paper on two uploads at once cannot both pass", async () => {
  const change = { prescriberRegistration: "MMC 4" };
  const orders = [await orderBy(world.asha), await orderBy(world.rohan)];
  const outcomes = await Promise.all(orders.map((orderNumber) => approve(orderNumber, change)));
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
});

test("declined with one request, a prescription gives nothing to another on it: refused in words, not a fault", async () => {
  const patientId = await addPatientFor(world, world.asha, { name: "Asha Rao" });
  const first = await heldOrder(world, world.asha, { patientId, packs: 1 });
  const { prescriptionId } = first;
  const second = await heldOrder(world, world.asha, { patientId, prescriptionId, packs: 1 });
  await openPages(world, world.priya, prescriptionId);
  const declined = await perform(world.deps, world.priya, decideOrderCommand, {
    orderNumber: first.orderNumber,
    decision: "decline",
    reasonCode: "RX_EXPIRED",
    seenVersion: await versionOf(world, first.orderNumber),
  });
  expect(declined).toMatchObject({ ok: true });
  expect(codes(await approve(second.orderNumber, { prescriberRegistration: "MMC 4" }))).toContain(
    "prescription-declined",
  );
});
