import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { orders } from "@/db/schema/orders";
import { messages, staffAlerts } from "@/db/schema/records";
import { handOvers, registerLines } from "@/db/schema/register";
import type { Actor } from "@/lib/domain/access/actor";
import { wholeQueue } from "@/lib/domain/queue/view";
import { newId } from "@/lib/platform/ids";
import { customerOrder } from "@/lib/queries/account/order";
import { customerOrders } from "@/lib/queries/account/orders";
import { queueList } from "@/lib/queries/admin/queue-list";
import { perform } from "../command";
import { dispenseOrderCommand } from "../order/dispense";
import { carriedOut, hands } from "../refund/refund-test-world";
import { takeBackCommand } from "../refund/take-back";
import {
  addCustomer,
  asSeen,
  type Customer,
  heldOrder,
  makeWorld,
  paidOrder,
  versionOf,
  type World,
} from "../test-world";
import { quarantineBatchCommand, releaseBatchCommand } from "./quarantine";
import { receiveStockCommand } from "./receive";

const slug = "isotroin-20";
let world: World;
let batchId: string;
let batchNumber: string;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  batchNumber = `RCL/${newId().slice(0, 8)}`;
  const batch = { slug, batchNumber, expiry: "12/2027", packs: 20, manufacturer: "Demo maker" };
  ({ batchId } = carriedOut(await perform(world.deps, world.anand, receiveStockCommand, batch)));
});

/** An order with packs of the batch of this test. */
async function packed(name = "Asha Rao", customer?: Customer) {
  const { orderNumber } = await paidOrder(world, customer ?? (await addCustomer(world, name)));
  carriedOut(await dispense(orderNumber));
  return orderNumber;
}
const dispense = async (orderNumber: string) =>
  perform(world.deps, world.priya, dispenseOrderCommand, {
    orderNumber,
    ...(await asSeen(world, orderNumber)),
    lines: [{ slug, batch: batchNumber, expiry: "2027-12", quantity: 3 }],
    deviation: "one-batch",
  });
const quarantine = (actor: Actor = world.priya, code = "recall") =>
  perform(world.deps, actor, quarantineBatchCommand, {
    batchId,
    code,
    ...(code === "other" && { note: "Odd smell." }),
  });
const release = (actor: Actor = world.priya) =>
  perform(world.deps, actor, releaseBatchCommand, { batchId, note: "The maker's letter names another batch." });
const handOver = (orderNumber: string) => hands(world).handOver(orderNumber);
const mailsOn = async (orderNumber: string) =>
  (await world.database.read.select().from(messages).where(eq(messages.orderNumber, orderNumber))).map(
    ({ template }) => template,
  );
const queue = async () => {
  const found = await queueList(world.deps, world.tara, { view: wholeQueue, page: null, misread: [] });
  if (!found.ok) throw new Error("no queue");
  return found.value.rows;
};
const openAlerts = async () =>
  (await world.database.read.select().from(staffAlerts).where(eq(staffAlerts.kind, "parcels-kept-back"))).filter(
    ({ key, closedAt }) => key.includes(batchId) && key.startsWith("parcels") && closedAt === null,
  );

test("a packed parcel of a batch in quarantine does not leave, and nobody is told that it does", async () => {
  const customer = await addCustomer(world, "Asha Rao");
  const orderNumber = await packed("Asha Rao", customer);
  const seen = async () => {
    const own = await customerOrder(world.deps, customer, orderNumber);
    const list = await customerOrders(world.deps, customer);
    return [own.ok && own.value.staysHere, list.ok && list.value.orders[0]?.staysHere];
  };
  expect(await seen()).toEqual([false, false]);
  expect(await quarantine()).toMatchObject({ ok: true, value: { packedParcels: 1, recipients: 1 } });
  expect(await seen()).toEqual([true, true]);
  expect(await handOver(orderNumber)).toMatchObject({
    ok: false,
    error: { code: "batch-quarantined", reasons: [{ code: "batch-quarantined" }] },
  });
  expect(await mailsOn(orderNumber)).not.toContain("order-handed-over");
  carriedOut(await release());
  carriedOut(await handOver(orderNumber));
  expect(await mailsOn(orderNumber)).toContain("order-handed-over");
});

test.each(["recall", "temperature", "damage", "origin", "other"])(
  "in quarantine for %s: the parcel stays",
  async (code) => {
    const orderNumber = await packed();
    carriedOut(await quarantine(world.anand, code));
    expect(await handOver(orderNumber)).toMatchObject({ ok: false, error: { code: "batch-quarantined" } });
  },
);

test("going around the commands, the database lets nothing of a batch in quarantine be dispensed or leave", async () => {
  const orderNumber = await packed();
  const { orderNumber: undispensed } = await paidOrder(world, await addCustomer(world, "Rohan Mehta"));
  const [line] = await world.database.read
    .select()
    .from(registerLines)
    .where(eq(registerLines.orderNumber, orderNumber));
  if (line === undefined) throw new Error("no line");
  carriedOut(await quarantine());
  const around: Record<
    string,
    (tx: Parameters<Parameters<World["database"]["inTransaction"]>[0]>[0]) => Promise<unknown>
  > = {
    "a hand-over": (tx) =>
      tx.insert(handOvers).values({
        orderNumber,
        courier: "Demo Post",
        reference: "DP-1",
        handedOverBy: world.tara.userId,
        handedOverAt: world.clock.now(),
      }),
    "the state alone": (tx) =>
      tx.update(orders).set({ state: "handed-over" }).where(eq(orders.orderNumber, orderNumber)),
    "a line of the register": (tx) =>
      tx.execute(sql`with entry as (
          insert into register_entries select book, 100000 + serial, ${undispensed}, supplied_at, prescriber_name, prescriber_registration,
            prescriber_address, prescription_written_on, patient_name, patient_address, pharmacist_id, pharmacist_name, pharmacist_registration,
            seller_name, seller_licence, policy_version, checks
          from register_entries where order_number = ${orderNumber} returning order_number)
        insert into register_lines (order_number, batch_id, slug, drug, packs, capsules, manufacturer, batch_number, expires_on)
        select order_number, ${batchId}, ${slug}, 'x', 1, 10, 'x', ${batchNumber}, '2027-12-31' from entry`),
  };
  for (const [what, write] of Object.entries(around)) {
    await expect(world.database.inTransaction(write), what).rejects.toMatchObject({
      cause: { message: expect.stringContaining("kept back") },
    });
  }
});

test("a hand-over and a recall at once: either the parcel left before, or it stays", async () => {
  for (let round = 0; round < 4; round += 1) {
    const orderNumber = await packed();
    const [left, recalled] = await Promise.all([handOver(orderNumber), quarantine()]);
    expect(recalled.ok && recalled.value.packedParcels).toBe(left.ok ? 0 : 1);
    carriedOut(await release());
    if (!left.ok) carriedOut(await handOver(orderNumber));
  }
});

test("packed parcels stand on top of the queue with the sign of why, also before what is due, and go back to their place", async () => {
  const orderNumber = await packed();
  await heldOrder(world, await addCustomer(world, "Asha Rao"));
  const place = async () => {
    const rows = await queue();
    const kept = rows.filter(({ keptBack }) => keptBack);
    expect(rows.slice(0, kept.length)).toEqual(kept);
    return kept.some((row) => row.orderNumber === orderNumber) ? "top" : "among the others";
  };
  expect(await place()).toBe("among the others");
  carriedOut(await quarantine());
  expect(await place()).toBe("top");
  carriedOut(await release());
  expect(await place()).toBe("among the others");
});

test("the packs are taken out of the parcel and noted as come back; the order waits for its refund like any other", async () => {
  const orderNumber = await packed();
  carriedOut(await quarantine());
  const seenVersion = await versionOf(world, orderNumber);
  const lines = [{ slug, batch: batchNumber.toLowerCase(), packs: 3 }];
  carriedOut(
    await perform(world.deps, world.tara, takeBackCommand, { orderNumber, seenVersion, lines, reason: "recalled" }),
  );
  expect((await queue()).find((row) => row.orderNumber === orderNumber)).toMatchObject({ keptBack: false });
  expect(await handOver(orderNumber)).toMatchObject({ ok: false, error: { code: "packs-returned" } });
});

test("staff are told once how many parcels and patients it concerns, until the batch is released; nobody where nothing is packed", async () => {
  carriedOut(await quarantine());
  expect(await openAlerts()).toEqual([]);
  carriedOut(await release());
  const first = await packed("Asha Rao");
  await packed("Rohan Mehta");
  carriedOut(await handOver(first));
  expect(await quarantine()).toMatchObject({ ok: true, value: { packedParcels: 1, recipients: 2 } });
  expect(await openAlerts()).toMatchObject([{ params: { parcels: 1, recipients: 2, batchNumber } }]);
  carriedOut(await release());
  expect(await openAlerts()).toEqual([]);
});

test("a recalled batch is released by a pharmacist only; one in quarantine for another reason by a manager, too", async () => {
  carriedOut(await quarantine(world.anand));
  expect(await release(world.anand)).toMatchObject({ ok: false, error: { code: "pharmacist-needed" } });
  carriedOut(await release(world.priya));
  carriedOut(await quarantine(world.priya, "temperature"));
  carriedOut(await release(world.anand));
});

test("a recall names the batches whose numbers may be mixed up with it", async () => {
  const number = batchNumber.slice(4);
  const taken = { slug, expiry: "12/2027", packs: 1, manufacturer: "Demo maker" };
  const like = [`RCL/0${number}`, `RC1 ${number.toUpperCase()}0`];
  for (const one of like)
    carriedOut(await perform(world.deps, world.anand, receiveStockCommand, { ...taken, batchNumber: one }));
  const kept = carriedOut(await quarantine());
  expect(kept.alike.map((one) => one.batchNumber).sort()).toEqual([...like].sort());
});
