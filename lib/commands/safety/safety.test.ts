import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadOrder } from "@/db/store/orders";
import { perform } from "../command";
import { decideOrderCommand } from "../order/decide";
import { capture } from "../payment/capture";
import { addCustomer, heldOrder, makeWorld, openPages, transcription, type World } from "../test-world";
import { closeSafetyReportCommand } from "./close";
import { reportSafetyCommand } from "./report";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const versionOf = async (orderNumber: string) =>
  (await loadOrder(world.database.read, orderNumber))?.order.version ?? 0;

async function reported() {
  const customer = await addCustomer(world, "Asha Rao");
  const held = await heldOrder(world, customer);
  await openPages(world, world.priya, held.prescriptionId);
  const told = await perform(world.deps, customer, reportSafetyCommand, {
    orderNumber: held.orderNumber,
    kind: "possible-pregnancy",
  });
  if (!told.ok) throw new Error("the report was refused");
  return { ...held, customer, reportId: told.value.reportId };
}

const approve = async (orderNumber: string) =>
  perform(world.deps, world.priya, decideOrderCommand, {
    orderNumber,
    decision: "approve",
    transcription: transcription(world),
    seenVersion: await versionOf(orderNumber),
  });

test("from the moment a customer tells us, nothing is approved for the patient until a pharmacist has closed the report", async () => {
  const { orderNumber, reportId } = await reported();
  expect(await approve(orderNumber)).toMatchObject({ ok: false, error: { reasons: [{ code: "safety-report-open" }] } });
  const close = { reportId, note: "Spoke with the patient; test negative, prescriber told." };
  expect(await perform(world.deps, world.tara, closeSafetyReportCommand, close)).toMatchObject({ ok: false });
  expect(await perform(world.deps, world.priya, closeSafetyReportCommand, close)).toMatchObject({ ok: true });
  expect(await approve(orderNumber)).toMatchObject({ ok: true });
});

test("what is told after approval keeps the card from being charged until the report is closed", async () => {
  const customer = await addCustomer(world, "Asha Rao");
  const { orderNumber, prescriptionId } = await heldOrder(world, customer);
  await openPages(world, world.priya, prescriptionId);
  expect(await approve(orderNumber)).toMatchObject({ ok: true });
  const told = await perform(world.deps, customer, reportSafetyCommand, { orderNumber, kind: "possible-pregnancy" });
  if (!told.ok) throw new Error("the report was refused");
  expect(await capture(world.deps, orderNumber)).toMatchObject({ ok: true });
  expect((await loadOrder(world.database.read, orderNumber))?.payment.capturedPaise).toBe(0);
  const close = { reportId: told.value.reportId, note: "Spoken with the patient; not pregnant." };
  expect(await perform(world.deps, world.priya, closeSafetyReportCommand, close)).toMatchObject({ ok: true });
  const jobs = await world.database.read.execute(
    sql`select 1 from graphile_worker.jobs where key = ${`capture:${orderNumber}`}`,
  );
  expect(jobs).toHaveLength(1);
  await capture(world.deps, orderNumber);
  expect((await loadOrder(world.database.read, orderNumber))?.order.state).toBe("paid");
});

test("a report alerts the staff and moves the version, so that whoever was deciding is told", async () => {
  const customer = await addCustomer(world, "Asha Rao");
  const { orderNumber, prescriptionId } = await heldOrder(world, customer);
  await openPages(world, world.priya, prescriptionId);
  const seenVersion = await versionOf(orderNumber);
  await perform(world.deps, customer, reportSafetyCommand, { orderNumber, kind: "low-mood", words: "I feel very low" });
  const late = { orderNumber, decision: "approve", transcription: transcription(world), seenVersion };
  expect(await perform(world.deps, world.priya, decideOrderCommand, late)).toMatchObject({
    ok: false,
    error: { kind: "conflict" },
  });
});

test("nobody but its customer reports on an order", async () => {
  const { orderNumber } = await reported();
  for (const actor of [world.rohan, world.anand]) {
    const outcome = await perform(world.deps, actor, reportSafetyCommand, { orderNumber, kind: "side-effect" });
    expect(outcome).toMatchObject({ ok: false, error: { kind: "not-found" } });
  }
});
