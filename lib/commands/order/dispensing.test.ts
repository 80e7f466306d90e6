import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reasonWords } from "@/content/words/reasons";
import { batches } from "@/db/schema/catalogue";
import { registerEntries } from "@/db/schema/register";
import type { Reason } from "@/lib/domain/shared/reason";
import { perform } from "../command";
import { reportSafetyCommand } from "../safety/report";
import { countShelf } from "../test-shelf";
import { addCustomer, asSeen, heldOrder, makeWorld, paidOrder, versionOf, type World } from "../test-world";
import { dispenseOrderCommand } from "./dispense";
import { handOverOrderCommand } from "./hand-over";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await countShelf(world, 500);
});
afterAll(() => world.drop());

const taken = { slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 };

const dispense = async (orderNumber: string, line: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
  perform(world.deps, world.priya, dispenseOrderCommand, {
    orderNumber,
    lines: [{ ...taken, ...line }],
    ...(await asSeen(world, orderNumber)),
    ...more,
  });

const paid = async () => paidOrder(world, await addCustomer(world, "Asha Rao"));
const reasons = (outcome: { ok: boolean; error?: unknown }) =>
  (outcome.error as { reasons?: { code: string; field?: string }[] } | undefined)?.reasons ?? [];
const codes = (outcome: { ok: boolean; error?: unknown }) => reasons(outcome).map(({ code }) => code);

test("register serials have no gap, however many are dispensed at once and whatever is refused between them", async () => {
  const orders = [];
  for (let n = 0; n < 8; n++) orders.push(await paid());
  const tries = orders.flatMap(({ orderNumber }) => [
    dispense(orderNumber, { batch: "no such batch" }),
    dispense(orderNumber, { expiry: "2027-05" }),
    dispense(orderNumber),
  ]);
  await Promise.all(tries);
  const entries = await world.database.read.select().from(registerEntries);
  const serials = entries.map(({ serial }) => serial).sort((a, b) => a - b);
  expect(serials).toEqual(Array.from({ length: 8 }, (_, at) => (serials[0] ?? 0) + at));
});

test("a batch that is not on the shelf, another expiry or another number of packs is refused, and nothing leaves the shelf", async () => {
  const { orderNumber } = await paid();
  const before = await world.database.read.select().from(batches);
  for (const line of [
    { batch: "B-0" },
    { expiry: "2029-12" },
    { quantity: 2 },
    { slug: "tretiva-25", batch: "tretiva-25-B1" },
  ]) {
    expect(await dispense(orderNumber, line)).toMatchObject({ ok: false });
  }
  expect(await world.database.read.select().from(batches)).toEqual(before);
});

test("nothing is dispensed without the pharmacist's own word on pack and counselling, and the register keeps what was said", async () => {
  const { orderNumber } = await paid();
  const silent = await dispense(orderNumber, {}, { checks: undefined });
  expect(reasons(silent)).toMatchObject([
    { code: "check-open", field: "checks.pack" },
    { code: "check-open", field: "checks.counselling" },
  ]);
  const half = await dispense(orderNumber, {}, { checks: { pack: "not-applicable", counselling: "perhaps" } });
  expect(reasons(half)).toMatchObject([
    { code: "check-applies", field: "checks.pack" },
    { code: "check-open", field: "checks.counselling" },
  ]);
  expect(await dispense(orderNumber)).toMatchObject({ ok: true });
  const [entry] = await world.database.read
    .select({ checks: registerEntries.checks })
    .from(registerEntries)
    .where(eq(registerEntries.orderNumber, orderNumber));
  expect(entry?.checks).toEqual({ pack: "accept", counselling: "accept" });
});

test("what a customer tells us after dispensing keeps the parcel in the pharmacy", async () => {
  const customer = await addCustomer(world, "Asha Rao");
  const { orderNumber } = await paidOrder(world, customer);
  expect(await dispense(orderNumber)).toMatchObject({ ok: true });
  await perform(world.deps, customer, reportSafetyCommand, { orderNumber, kind: "possible-pregnancy" });
  const parcel = {
    orderNumber,
    courier: "Demo Post",
    reference: "DP-1",
    seenVersion: await versionOf(world, orderNumber),
  };
  expect(codes(await perform(world.deps, world.tara, handOverOrderCommand, parcel))).toEqual(["safety-report-open"]);
});

test("a parcel whose prescription's window ended after dispensing stays, and staff read what to do", async () => {
  const { orderNumber } = await paid();
  expect(await dispense(orderNumber)).toMatchObject({ ok: true });
  const handOver = async (days: number) => {
    const deps = { ...world.deps, clock: { now: () => new Date(world.clock.now().getTime() + days * 86_400_000) } };
    const seenVersion = await versionOf(world, orderNumber);
    return perform(deps, world.tara, handOverOrderCommand, {
      orderNumber,
      courier: "Post",
      reference: "1",
      seenVersion,
    });
  };
  const late = await handOver(8);
  expect(codes(late)).toEqual(["out-of-window"]);
  const [reason] = reasons(late) as Reason[];
  expect(reason && reasonWords(reason)).toContain("takes the packs back into quarantine, refunds the order");
  expect(await handOver(7)).toMatchObject({ ok: true });
});

test("a courier's number that another parcel has is refused, however it is typed; a name of who collected is not", async () => {
  const handOver = async (orderNumber: string, courier: string, reference: string) => {
    const seenVersion = await versionOf(world, orderNumber);
    return perform(world.deps, world.tara, handOverOrderCommand, { orderNumber, courier, reference, seenVersion });
  };
  const [first, second, third] = [await paid(), await paid(), await paid()].map(({ orderNumber }) => orderNumber);
  const twins = [await paid(), await paid()].map(({ orderNumber }) => orderNumber);
  if (first === undefined || second === undefined || third === undefined) throw new Error("three orders");
  for (const orderNumber of [first, second, third]) expect(await dispense(orderNumber)).toMatchObject({ ok: true });
  expect(await handOver(first, "Blue Dart", "BD 20 411")).toMatchObject({ ok: true });
  const again = await handOver(second, "blue dart", "bd20411");
  expect(codes(again)).toEqual(["reference-taken"]);
  expect(JSON.stringify(again)).toContain(first.slice(-6));
  expect(await handOver(second, "collected in person", "Asha Rao")).toMatchObject({ ok: true });
  expect(await handOver(third, "collected in person", "Asha Rao")).toMatchObject({ ok: true });
  for (const orderNumber of twins) expect(await dispense(orderNumber)).toMatchObject({ ok: true });
  const atOnce = await Promise.all(twins.map((orderNumber) => handOver(orderNumber, "Blue Dart", "BD 1")));
  expect(atOnce.filter(({ ok }) => ok)).toHaveLength(1);
});

test("an order that is only held is never dispensed", async () => {
  const { orderNumber } = await heldOrder(world, await addCustomer(world, "Asha Rao"));
  expect(await dispense(orderNumber)).toMatchObject({ ok: false, error: { code: "order-state" } });
});

describe("what the database refuses, whoever asks", () => {
  const refused = (statement: ReturnType<typeof sql>, words = /is append-only/) =>
    expect(world.database.inTransaction((tx) => tx.execute(statement))).rejects.toMatchObject({
      cause: { message: expect.stringMatching(words) },
    });

  test("a register entry for an order that was not charged", async () => {
    const { orderNumber } = await heldOrder(world, await addCustomer(world, "Asha Rao"));
    await refused(
      sql`insert into register_entries
      select book, serial + 1000, ${orderNumber}, supplied_at, prescriber_name, prescriber_registration, prescriber_address,
        prescription_written_on, patient_name, patient_address, pharmacist_id, pharmacist_name, pharmacist_registration,
        seller_name, seller_licence, policy_version, checks
      from register_entries limit 1`,
      /is not approved and charged/,
    );
  });

  test("a change of the register", async () => {
    for (const table of [sql`register_entries`, sql`register_lines`]) {
      await refused(sql`delete from ${table}`);
      await refused(sql`truncate ${table} cascade`);
    }
    await refused(sql`update register_entries set patient_name = 'changed'`);
    await refused(sql`update register_lines set packs = 99`);
  });
});

test("the window of the prescription is judged again on the day of dispensing", async () => {
  const { orderNumber } = await paid();
  world.move(8 * 86_400_000);
  expect(codes(await dispense(orderNumber))).toContain("out-of-window");
});
