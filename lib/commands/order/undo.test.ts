import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadOrder } from "@/db/repo/order";
import { catalogueItems } from "@/db/schema/catalogue";
import { messages } from "@/db/schema/records";
import { openPages } from "@/lib/fixtures/staff-acts";
import { perform } from "../command";
import { capture } from "../payment/capture";
import { release } from "../payment/release";
import { settings } from "../test-shop";
import { addCustomer, asSeen, heldOrder, makeWorld, transcription, versionOf, type World } from "../test-world";
import { decideOrderCommand } from "./decide";
import { undoDecisionCommand } from "./undo";

let world: World;
let orderNumber: string;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  const customer = await addCustomer(world, "Asha Rao");
  const held = await heldOrder(world, customer, { packs: 1 });
  orderNumber = held.orderNumber;
  await openPages(world, world.priya, held.prescriptionId);
  await openPages(world, world.joseph, held.prescriptionId);
});

const slow = () => ({ ...world.deps, settings: { ...settings, undoSeconds: 5 } });
const order = async () => {
  const found = await loadOrder(world.database.read, orderNumber);
  if (found === null) throw new Error("no order");
  return found;
};
const decide = async (decision: object, who = world.priya) =>
  perform(slow(), who, decideOrderCommand, {
    orderNumber,
    ...(await asSeen(world, orderNumber)),
    ...decision,
  });
const approval = () => ({ decision: "approve", transcription: transcription(world) });
const undo = async (who = world.priya) =>
  perform(slow(), who, undoDecisionCommand, { orderNumber, seenVersion: await versionOf(world, orderNumber) });
const reserved = async () =>
  (await world.database.read.select().from(catalogueItems).where(eq(catalogueItems.slug, "isotroin-20")))[0]
    ?.reservedPacks;

describe("a decision in its first seconds", () => {
  test("charges nothing, and its charge waits for the end of them", async () => {
    await decide(approval());
    await capture(slow(), orderNumber);
    expect((await order()).payment.capturedPaise).toBe(0);
    world.move(5_000);
    await capture(slow(), orderNumber);
    expect((await order()).order.state).toBe("paid");
  });

  test("is taken back by who made it: the order waits again, its mail never goes, and a second decision is possible", async () => {
    await decide(approval());
    expect(await undo()).toMatchObject({ ok: true, value: { state: "awaiting-review" } });
    world.move(6_000);
    await capture(slow(), orderNumber);
    expect(await order()).toMatchObject({
      order: { state: "awaiting-review" },
      decision: null,
      payment: { capturedPaise: 0 },
    });
    const sent = await world.database.read.select().from(messages).where(eq(messages.orderNumber, orderNumber));
    expect(sent.find(({ template }) => template === "order-approved")).toMatchObject({ failure: "withdrawn" });
    expect(await decide(approval(), world.joseph)).toMatchObject({ ok: true });
    expect((await order()).decision?.decidedBy).toBe(world.joseph.userId);
  });

  test("declined and taken back has its packs promised again, and its hold was never released", async () => {
    const before = await reserved();
    await decide({ decision: "decline", reasonCode: "RX_UNSIGNED" });
    await release(slow(), orderNumber);
    expect(await reserved()).toBe((before ?? 0) - 1);
    expect(await undo()).toMatchObject({ ok: true });
    expect(await reserved()).toBe(before);
    expect(await order()).toMatchObject({ order: { state: "awaiting-review" }, payment: { state: "authorised" } });
  });

  test("is not taken back by a colleague, nor when its time is over, nor once the charge has begun", async () => {
    await decide(approval());
    expect(await undo(world.joseph)).toMatchObject({ ok: false, error: { code: "undo-refused" } });
    world.move(5_000);
    expect(await undo()).toMatchObject({ ok: false, error: { code: "undo-refused" } });
    await capture(slow(), orderNumber);
    const charged = sql`update decisions set withdrawn_at = now() where order_number = ${orderNumber}`;
    await expect(world.database.inTransaction((tx) => tx.execute(charged))).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/stands as written/) },
    });
  });

  test("of undo and charge at the same moment one wins, and the money agrees with the order", async () => {
    await decide(approval());
    world.move(5_000);
    await Promise.all([capture(slow(), orderNumber), undo()]);
    const after = await order();
    expect([after.order.state, after.payment.capturedPaise > 0]).toEqual(["paid", true]);
  });
});

test("of two approvals at the same moment one stands, and the database refuses a second standing decision", async () => {
  const outcomes = await Promise.all([decide(approval()), decide(approval(), world.joseph)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const second = sql`insert into decisions (id, order_number, decision, decided_by, decided_at, reason_code, policy_version, prescription_version)
    values ('second', ${orderNumber}, 'decline', ${world.joseph.userId}, now(), 'RX_UNSIGNED', 'x', 1)`;
  await expect(world.database.inTransaction((tx) => tx.execute(second))).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/decisions_one_standing/) },
  });
});
