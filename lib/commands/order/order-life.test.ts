import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadOrder } from "@/db/repo/order";
import { batches, catalogueItems } from "@/db/schema/catalogue";
import { auditEvents, messages } from "@/db/schema/records";
import { registerEntries } from "@/db/schema/register";
import { openPages } from "@/lib/fixtures/staff-acts";
import { newId } from "@/lib/platform/ids";
import { perform } from "../command";
import { capture } from "../payment/capture";
import { release } from "../payment/release";
import { syncPayment } from "../payment/sync";
import { countShelf, shelfNow } from "../test-shelf";
import {
  addCustomer,
  addPatientFor,
  asSeen,
  checkout,
  heldOrder,
  makeWorld,
  transcription,
  uploadFor,
  type World,
} from "../test-world";
import { cancelOrderCommand } from "./cancel";
import { decideOrderCommand } from "./decide";
import { dispenseOrderCommand } from "./dispense";
import { handOverOrderCommand } from "./hand-over";
import { placeAndOpen } from "./place-and-open";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const loaded = async (orderNumber: string) => {
  const found = await loadOrder(world.database.read, orderNumber);
  if (found === null) throw new Error("no such order");
  return found;
};

async function decide(orderNumber: string, decision: object, pharmacist = world.priya) {
  return perform(world.deps, pharmacist, decideOrderCommand, {
    orderNumber,
    ...(await asSeen(world, orderNumber)),
    ...decision,
  });
}

async function approved() {
  const held = await heldOrder(world);
  await openPages(world, world.priya, held.prescriptionId);
  const outcome = await decide(held.orderNumber, { decision: "approve", transcription: transcription(world) });
  expect(outcome.ok).toBe(true);
  return held;
}

const restock = () => countShelf(world, 100);

describe("one order, from basket to parcel", () => {
  test("is held, approved, charged once, dispensed with a register entry and handed over", async () => {
    await restock();
    const { orderNumber, paymentIntentId } = await approved();
    expect((await loaded(orderNumber)).payment.capturedPaise).toBe(0);
    await capture(world.deps, orderNumber);
    await capture(world.deps, orderNumber);
    const paid = await loaded(orderNumber);
    expect(paid.order.state).toBe("paid");
    expect(paid.payment).toMatchObject({ state: "captured", capturedPaise: paid.order.totalPaise, paymentIntentId });

    const lines = [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 }];
    const dispensed = await perform(world.deps, world.priya, dispenseOrderCommand, {
      orderNumber,
      ...(await asSeen(world, orderNumber)),
      lines,
    });
    expect(dispensed).toMatchObject({ ok: true, value: { state: "dispensed" } });
    const [entry] = await world.database.read
      .select()
      .from(registerEntries)
      .where(eq(registerEntries.orderNumber, orderNumber));
    expect(entry).toMatchObject({
      prescriberName: "Dr Leela Menon",
      patientName: "Asha Rao",
      pharmacistRegistration: "MSPC 1",
      sellerName: "Larkspur Pharmacy",
    });

    const { order } = await loaded(orderNumber);
    const handedOver = await perform(world.deps, world.tara, handOverOrderCommand, {
      orderNumber,
      seenVersion: order.version,
      courier: "Demo Post",
      reference: "DP-1",
    });
    expect(handedOver).toMatchObject({ ok: true, value: { state: "handed-over" } });
    const [shelf] = await world.database.read.select().from(batches).where(eq(batches.batchNumber, "isotroin-20-B1"));
    expect(shelf?.onHandPacks).toBe(97);
    const [item] = await world.database.read
      .select()
      .from(catalogueItems)
      .where(eq(catalogueItems.slug, "isotroin-20"));
    expect(item?.reservedPacks).toBe(0);
  });

  test("declined: the hold is given back, the packs are free, the customer gets one mail with a reason", async () => {
    const { orderNumber } = await heldOrder(world);
    expect(await decide(orderNumber, { decision: "decline", reasonCode: "RX_UNSIGNED" })).toMatchObject({ ok: true });
    await release(world.deps, orderNumber);
    const { order, payment } = await loaded(orderNumber);
    expect(order.state).toBe("declined");
    expect(payment).toMatchObject({ state: "voided", capturedPaise: 0 });
    const sent = await world.database.read.select().from(messages).where(eq(messages.orderNumber, orderNumber));
    expect(sent.filter((message) => message.template === "order-declined")).toHaveLength(1);
  });

  test("cancelled by its customer until approval, never after", async () => {
    const first = await heldOrder(world);
    const { order } = await loaded(first.orderNumber);
    const cancelled = await perform(world.deps, world.asha, cancelOrderCommand, {
      orderNumber: first.orderNumber,
      seenVersion: order.version,
    });
    expect(cancelled).toMatchObject({ ok: true, value: { state: "cancelled" } });
    const second = await approved();
    const late = await perform(world.deps, world.asha, cancelOrderCommand, {
      orderNumber: second.orderNumber,
      seenVersion: (await loaded(second.orderNumber)).order.version,
    });
    expect(late).toMatchObject({ ok: false, error: { kind: "conflict" } });
    await capture(world.deps, second.orderNumber);
  });

  test("an expired hold ends the order, frees its packs and leaves nothing to approve", async () => {
    const { orderNumber, paymentIntentId, prescriptionId } = await heldOrder(world);
    world.payments.expireHold(paymentIntentId);
    await syncPayment(world.deps, orderNumber);
    const { order, payment } = await loaded(orderNumber);
    expect(order.state).toBe("payment-expired");
    expect(payment.state).toBe("expired");
    await openPages(world, world.priya, prescriptionId);
    expect(await decide(orderNumber, { decision: "approve", transcription: transcription(world) })).toMatchObject({
      ok: false,
      error: { kind: "conflict" },
    });
  });
});

describe("what nobody may do", () => {
  test("someone else's order answers exactly like one that does not exist", async () => {
    const { orderNumber } = await heldOrder(world);
    const others = await perform(world.deps, world.rohan, cancelOrderCommand, { orderNumber, seenVersion: 2 });
    const never = await perform(world.deps, world.rohan, cancelOrderCommand, {
      orderNumber: "0".repeat(26),
      seenVersion: 2,
    });
    expect(others).toEqual(never);
    expect(others).toEqual({ ok: false, error: { kind: "not-found" } });
  });

  test("a technician cannot decide, a manager cannot dispense, and both refusals are on record", async () => {
    const { orderNumber } = await heldOrder(world);
    expect(
      await decide(orderNumber, { decision: "approve", transcription: transcription(world) }, world.tara),
    ).toMatchObject({ ok: false, error: { kind: "forbidden" } });
    const rows = await world.database.read.select().from(auditEvents).where(eq(auditEvents.orderNumber, orderNumber));
    expect(rows.some((row) => row.outcome === "refused" && row.actorRole === "technician")).toBe(true);
  });

  test("a page nobody opened keeps the order from being approved, and nothing is saved", async () => {
    const { orderNumber } = await heldOrder(world);
    const outcome = await decide(orderNumber, { decision: "approve", transcription: transcription(world) });
    expect(outcome).toMatchObject({ ok: false, error: { kind: "refused", reasons: [{ code: "page-not-opened" }] } });
    expect((await loaded(orderNumber)).decision).toBeNull();
  });

  test("of two pharmacists who decide at once, one wins and the other is told what changed", async () => {
    const { orderNumber, prescriptionId } = await heldOrder(world);
    await openPages(world, world.priya, prescriptionId);
    const input = { orderNumber, ...(await asSeen(world, orderNumber)) };
    const [first, second] = await Promise.all([
      perform(world.deps, world.priya, decideOrderCommand, {
        ...input,
        decision: "approve",
        transcription: transcription(world),
      }),
      perform(world.deps, world.joseph, decideOrderCommand, {
        ...input,
        decision: "decline",
        reasonCode: "RX_ILLEGIBLE",
      }),
    ]);
    expect([first.ok, second.ok].sort()).toEqual([false, true]);
    const loser = first.ok ? second : first;
    expect(loser).toMatchObject({ ok: false, error: { kind: "conflict", code: "order-changed" } });
    expect(!loser.ok && "reasons" in loser.error && loser.error.reasons[0]?.code).toMatch(/approved|declined/);
  });

  test("the second order on a prescription gets only what is left of it", async () => {
    await restock();
    const prescriptionId = await uploadFor(world, world.asha);
    const patientId = await addPatientFor(world, world.asha);
    await openPages(world, world.priya, prescriptionId);
    const typed = transcription(world, { totalCapsules: 30 });
    const first = await heldOrder(world, world.asha, { packs: 2, prescriptionId, patientId });
    expect(await decide(first.orderNumber, { decision: "approve", transcription: typed })).toMatchObject({ ok: true });
    await capture(world.deps, first.orderNumber);
    const second = await heldOrder(world, world.asha, { packs: 2, prescriptionId, patientId });
    expect(await decide(second.orderNumber, { decision: "approve", transcription: typed })).toMatchObject({
      ok: false,
      error: { reasons: expect.arrayContaining([expect.objectContaining({ code: "more-than-prescribed" })]) },
    });
  });

  test("twenty buyers of the last packs: as many holds as packs, the others are told", async () => {
    await countShelf(world, (await shelfNow(world, "tretiva-25")).reserved + 5, "tretiva-25");
    const buyers = await Promise.all(Array.from({ length: 20 }, () => addCustomer(world)));
    const bodies: unknown[] = [];
    for (const buyer of buyers) bodies.push((await checkout(world, buyer, { slug: "tretiva-25", packs: 1 })).body);
    const results = await Promise.all(
      buyers.map((buyer, index) => placeAndOpen(world.deps, buyer, bodies[index], newId())),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(5);
    const refusedFor = results.flatMap((result) =>
      !result.ok && "reasons" in result.error ? result.error.reasons.map(({ code }) => code) : [],
    );
    expect(refusedFor).toEqual(Array.from({ length: 15 }, () => "out-of-stock"));
  });
});

describe("what the database refuses, whoever asks", () => {
  const refused = (statement: ReturnType<typeof sql>) =>
    expect(world.database.inTransaction((tx) => tx.execute(statement))).rejects.toThrow();

  test("a capture without an approval", async () => {
    const { orderNumber } = await heldOrder(world, world.rohan, {});
    await refused(sql`update payments set captured_paise = authorised_paise where order_number = ${orderNumber}`);
  });

  test("a second decision, and a decision changed afterwards", async () => {
    const { orderNumber } = await approved();
    await refused(
      sql`insert into decisions (order_number, decision, decided_by, decided_at, reason_code, policy_version, prescription_version) select order_number, 'decline', decided_by, decided_at, 'RX_ILLEGIBLE', policy_version, 1 from decisions where order_number = ${orderNumber}`,
    );
    await refused(sql`update decisions set note = 'changed' where order_number = ${orderNumber}`);
    await refused(sql`delete from decisions where order_number = ${orderNumber}`);
  });

  test("negative stock", async () => {
    await refused(sql`update batches set on_hand_packs = -1`);
    await refused(sql`update catalogue_items set reserved_packs = -1`);
  });

  test("a step the order's life does not have", async () => {
    const { orderNumber } = await heldOrder(world, world.rohan, {});
    await refused(sql`update orders set state = 'dispensed' where order_number = ${orderNumber}`);
  });

  test("a change of the record", async () => {
    await refused(sql`update audit_events set event = 'order.approved'`);
    await refused(sql`delete from audit_events`);
    await refused(sql`truncate audit_events`);
  });
});
