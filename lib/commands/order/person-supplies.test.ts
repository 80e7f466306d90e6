import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decisions } from "@/db/schema/orders";
import { openPages } from "@/lib/fixtures/staff-acts";
import { perform } from "../command";
import { capture } from "../payment/capture";
import { countShelf } from "../test-shelf";
import { addCustomer, addPatientFor, asSeen, heldOrder, makeWorld, transcription, type World } from "../test-world";
import { decideOrderCommand } from "./decide";
import { dispenseOrderCommand } from "./dispense";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await countShelf(world, 500);
});
afterAll(() => world.drop());

const dayMs = 86_400_000;

/** A held order of an account of its own, its pages opened, for a person of this name and date of birth. */
async function orderFor(name: string, birthDate: string, packs = 3) {
  const customer = await addCustomer(world, name);
  const patientId = await addPatientFor(world, customer, { name, birthDate });
  const held = await heldOrder(world, customer, { patientId, packs });
  await openPages(world, world.priya, held.prescriptionId);
  return { ...held, name };
}

type Order = Awaited<ReturnType<typeof orderFor>>;

const approve = async ({ orderNumber, name }: Order, deps = world.deps) =>
  perform(deps, world.priya, decideOrderCommand, {
    orderNumber,
    decision: "approve",
    transcription: transcription(world, { patientName: name }),
    ...(await asSeen(world, orderNumber)),
  });

const codes = (outcome: { ok: boolean; error?: unknown }) =>
  ((outcome.error as { reasons?: { code: string }[] } | undefined)?.reasons ?? []).map(({ code }) => code);

test("a second account, prescription and spelling of the name do not get one person more than 30 days", async () => {
  expect(await approve(await orderFor("Kavya Iyer", "1991-02-03"))).toMatchObject({ ok: true });
  const second = await orderFor("IYER, Kavya", "1991-02-03", 1);
  expect(await approve(second)).toMatchObject({
    ok: false,
    error: {
      code: "approval-refused",
      reasons: [{ code: "already-supplied", field: "overrides.in.days-in-hand" }],
    },
  });
});

test("an initial for a name, or a father's initial more, makes nobody another person", async () => {
  expect(await approve(await orderFor("Ravi Subramanian", "1993-02-03"))).toMatchObject({ ok: true });
  expect(codes(await approve(await orderFor("R. Subramanian", "1993-02-03", 1)))).toEqual(["already-supplied"]);
  expect(codes(await approve(await orderFor("K. Ravi Subramanian", "1993-02-03", 1)))).toEqual(["already-supplied"]);
  expect(await approve(await orderFor("Karthik Subramanian", "1993-02-03", 1))).toMatchObject({ ok: true });
});

test("another person of the same name, and another of the same birthday, are not counted", async () => {
  expect(await approve(await orderFor("Meena Das", "1992-02-03"))).toMatchObject({ ok: true });
  expect(await approve(await orderFor("Meena Das", "1992-02-04"))).toMatchObject({ ok: true });
  expect(await approve(await orderFor("Leena Das", "1992-02-03"))).toMatchObject({ ok: true });
});

test("ten days and twenty fit into thirty, one pack more does not", async () => {
  expect(await approve(await orderFor("Sunil Joshi", "1990-02-03", 1))).toMatchObject({ ok: true });
  expect(await approve(await orderFor("Sunil Joshi", "1990-02-03", 2))).toMatchObject({ ok: true });
  expect(codes(await approve(await orderFor("Sunil Joshi", "1990-02-03", 1)))).toEqual(["already-supplied"]);
});

test("of two approvals for one person at the same moment, the second counts what the first gave", async () => {
  const pair = [await orderFor("Anil Rao", "1989-02-03"), await orderFor("Anil Rao", "1989-02-03")];
  const outcomes = await Promise.all(pair.map((order) => approve(order)));
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(outcomes.flatMap(codes)).toEqual(["already-supplied"]);
});

test("what was supplied is used up day by day: thirty days after it the next month is approved, a day before it is not", async () => {
  const first = await orderFor("Ravi Shah", "1988-02-03");
  await approve(first);
  await capture(world.deps, first.orderNumber);
  const lines = [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 }];
  const supplied = await perform(world.deps, world.priya, dispenseOrderCommand, {
    orderNumber: first.orderNumber,
    lines,
    ...(await asSeen(world, first.orderNumber)),
  });
  expect(supplied).toMatchObject({ ok: true });
  world.move(29 * dayMs);
  const next = await orderFor("Ravi Shah", "1988-02-03");
  expect(codes(await approve(next))).toEqual(["already-supplied"]);
  world.move(dayMs);
  expect(await approve(next)).toMatchObject({ ok: true });
});

test("the decision keeps the version of the policy it was judged by, and a jurisdiction without a copy's worth refuses", async () => {
  const order = await orderFor("Tara Bose", "1987-02-03");
  const settings = { ...world.deps.settings, jurisdiction: "UK" as const };
  expect(codes(await approve(order, { ...world.deps, settings }))).toContain("original-required");
  expect(await approve(order)).toMatchObject({ ok: true });
  const [row] = await world.database.read.select().from(decisions).where(eq(decisions.orderNumber, order.orderNumber));
  expect(row?.policyVersion).toBe("IN-2026-11-01");
});
