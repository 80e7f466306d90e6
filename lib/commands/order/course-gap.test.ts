import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decisions } from "@/db/schema/orders";
import { openPages } from "@/lib/fixtures/staff-acts";
import { perform } from "../command";
import { capture } from "../payment/capture";
import { countShelf } from "../test-shelf";
import {
  addCustomer,
  addPatientFor,
  asSeen,
  type Customer,
  heldOrder,
  makeWorld,
  transcription,
  type World,
} from "../test-world";
import { decideOrderCommand } from "./decide";
import { dispenseOrderCommand } from "./dispense";

let world: World;
beforeAll(async () => {
  // In Pune it is half past midnight of 24 Nov, in Greenwich still the 23rd.
  world = await makeWorld(new Date("2026-11-23T19:00:00Z"));
  await countShelf(world, 500);
});
afterAll(() => world.drop());

const goTo = (at: string) => world.move(new Date(at).getTime() - world.clock.now().getTime());

/** Orders of one person: each call is an order, of an account of its own where wanted. */
function person(birthDate: string, accounts: "one" | "each its own") {
  let account: Promise<readonly [Customer, string]> | null = null;
  const open = async () => {
    const customer = await addCustomer(world, "Kavya Iyer");
    return [customer, await addPatientFor(world, customer, { birthDate })] as const;
  };
  return async () => {
    if (account === null || accounts !== "one") account = open();
    const [customer, patientId] = await account;
    const held = await heldOrder(world, customer, { patientId, packs: 3 });
    await openPages(world, world.priya, held.prescriptionId);
    return held.orderNumber;
  };
}

const approve = async (orderNumber: string, overrides: readonly Record<string, string>[] = []) =>
  perform(world.deps, world.priya, decideOrderCommand, {
    orderNumber,
    decision: "approve",
    transcription: transcription(world, { patientName: "Kavya Iyer", prescriberRegistration: `MMC ${Math.random()}` }),
    ...(await asSeen(world, orderNumber)),
    overrides,
  });

async function supply(orderNumber: string) {
  await approve(orderNumber);
  await capture(world.deps, orderNumber);
  const supplied = await perform(world.deps, world.priya, dispenseOrderCommand, {
    orderNumber,
    lines: [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 }],
    ...(await asSeen(world, orderNumber)),
  });
  if (!supplied.ok) throw new Error(JSON.stringify(supplied.error));
}

const codes = (outcome: { ok: boolean; error?: unknown }) =>
  ((outcome.error as { reasons?: { code: string; field?: string }[] } | undefined)?.reasons ?? []).map(
    ({ code, field }) => [code, field],
  );

const asked = [["course-gap-short", "overrides.course-gap"]];

test("the gap before a second course is a pharmacist's to judge up to its last minute in the pharmacy's zone, and free from the next", async () => {
  const newOrder = person("1991-02-03", "one");
  await supply(await newOrder()); // Thirty capsules from 24 Nov on: the last is of 23 Dec.
  goTo("2027-01-07T06:00:00Z");
  expect(codes(await approve(await newOrder()))).toEqual(asked);
  goTo("2027-02-16T18:29:00Z");
  const last = await newOrder();
  expect(codes(await approve(last))).toEqual(asked);
  goTo("2027-02-16T18:31:00Z");
  expect(await approve(last)).toMatchObject({ ok: true });
});

test("their coded reason and words are stored with the decision, and no other override counts for it", async () => {
  const newOrder = person("1992-03-04", "each its own");
  goTo("2027-03-01T06:00:00Z");
  await supply(await newOrder());
  goTo("2027-04-20T06:00:00Z");
  const orderNumber = await newOrder();
  const words = "Dr Menon goes on with the same course after a journey.";
  expect(codes(await approve(orderNumber, [{ rule: "interaction", reason: "prescriber-confirmed", words }]))).toEqual(
    asked,
  );
  const override = { rule: "course-gap", reason: "prescriber-confirmed", words };
  expect(await approve(orderNumber, [override])).toMatchObject({ ok: true });
  const [row] = await world.database.read.select().from(decisions).where(eq(decisions.orderNumber, orderNumber));
  expect(row?.overrides).toEqual([override]);
});
