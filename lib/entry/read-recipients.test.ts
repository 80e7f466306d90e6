import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recipientsCsv } from "@/components/admin/stock/recipients-csv";
import { batches } from "@/db/schema/catalogue";
import { auditEvents } from "@/db/schema/records";
import { carriedOut, hands } from "@/lib/commands/refund/refund-test-world";
import { countShelf } from "@/lib/commands/test-shelf";
import { addCustomer, addPatientFor, makeWorld, paidOrder, type World } from "@/lib/commands/test-world";
import type { Actor } from "@/lib/domain/access/actor";
import { packsWhere } from "@/lib/domain/stock/recipient";
import { newId } from "@/lib/platform/ids";
import { orderAnswer } from "@/lib/queries/order/order-answer";
import { readRecipients } from "./read-recipients";

let world: World;
let batchId: string;
beforeAll(async () => {
  world = await makeWorld();
  await countShelf(world, 500);
  const [batch] = await world.database.read.select().from(batches).where(eq(batches.batchNumber, "isotroin-20-B1"));
  batchId = batch?.id ?? "";
});
afterAll(() => world.drop());

const read = (actor: Actor, how: "page" | "csv" = "page", id = batchId) => readRecipients(world.deps, actor, id, how);

async function supplied(name: string) {
  const customer = await addCustomer(world, name);
  const { orderNumber } = await paidOrder(world, customer);
  carriedOut(await hands(world).dispense(orderNumber));
  return orderNumber;
}

test("everybody who got packs of a batch is listed with phone, serial, capsules, day and where the packs are", async () => {
  const sent = await supplied("Rohan Mehta");
  carriedOut(await hands(world).handOver(sent));
  const packed = await supplied("=HYPERLINK(1)");
  const { batchNumber, rows } = carriedOut(await read(world.priya));
  expect(batchNumber).toBe("isotroin-20-B1");
  expect(rows.map((row) => ({ ...row, where: packsWhere(row) }))).toMatchObject([
    {
      orderNumber: sent,
      serial: 1,
      patient: "Rohan Mehta",
      phone: "9876543210",
      capsules: 30,
      where: "handed-over",
      courier: "Demo Post",
    },
    { orderNumber: packed, serial: 2, patient: "=HYPERLINK(1)", packs: 3, where: "here", handedOverAt: null },
  ]);
});

test("the file holds every recipient once and runs nothing in a spreadsheet", async () => {
  const csv = recipientsCsv(carriedOut(await read(world.anand, "csv")), "Asia/Kolkata");
  const lines = csv.trimEnd().split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('"Rohan Mehta","Rohan Mehta","9876543210"');
  expect(lines[2]).toContain(`"'=HYPERLINK(1)"`);
  expect(lines[2]).toContain('"Packed, still here"');
});

test("each look is on record as a reading of patients' data, on the page and as a file, without a name", async () => {
  const looks = () =>
    world.database.read
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.event, "stock.recipients-read"), eq(auditEvents.subjectId, batchId)));
  const before = (await looks()).length;
  carriedOut(await read(world.priya));
  carriedOut(await read(world.priya, "csv"));
  const added = (await looks()).slice(before);
  expect(added.map(({ actorId, outcome, details }) => [actorId, outcome, details.how])).toEqual([
    [world.priya.userId, "viewed", "page"],
    [world.priya.userId, "viewed", "csv"],
  ]);
  expect(JSON.stringify(added)).not.toContain("Rohan");
});

test("to technicians and customers, and of a batch that never was, there is no list and nothing on record", async () => {
  const count = () => world.database.read.$count(auditEvents);
  const before = await count();
  for (const actor of [world.tara, world.asha])
    expect(await read(actor)).toMatchObject({ error: { kind: "not-found" } });
  expect(await read({ kind: "visitor", visitorHash: null })).toMatchObject({ error: { kind: "signed-out" } });
  for (const id of [newId(), "no id"])
    expect(await read(world.priya, "csv", id)).toMatchObject({ error: { kind: "not-found" } });
  expect(await count()).toBe(before);
});

test("the order tells staff batch, expiry and serial, and the customer none of it", async () => {
  const customer = await addCustomer(world, "Asha Rao");
  const patientId = await addPatientFor(world, customer);
  const { orderNumber } = await paidOrder(world, customer, { patientId });
  const told = async (actor: Actor) => {
    const answer = await orderAnswer(world.deps, actor, orderNumber);
    return answer.ok ? answer.value.supplied : "no order";
  };
  expect(await told(world.tara)).toBeNull();
  carriedOut(await hands(world).dispense(orderNumber));
  expect(await told(world.tara)).toMatchObject({
    registerSerial: 3,
    lines: [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01-31", quantity: 3, keptBack: false }],
  });
  expect(await told(customer)).toBeNull();
});
