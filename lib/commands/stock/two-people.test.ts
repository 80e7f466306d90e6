import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { auditEvents } from "@/db/schema/records";
import { writeOffRequests } from "@/db/schema/write-offs";
import type { Actor } from "@/lib/domain/access/actor";
import { takeOutAloneMax } from "@/lib/domain/stock/write-off";
import { newId } from "@/lib/platform/ids";
import { batchView } from "@/lib/queries/admin/batch";
import { perform } from "../command";
import { countShelf } from "../test-shelf";
import { makeWorld, type World } from "../test-world";
import { decideWriteOffCommand } from "./confirm-write-off";
import { receiveStockCommand } from "./receive";
import { writeOffStockCommand } from "./write-off";

let world: World;
let batchId: string;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  const batch = { slug: "isotroin-20", batchNumber: newId(), expiry: "2027-12", packs: 60, manufacturer: "Demo maker" };
  const taken = await perform(world.deps, world.anand, receiveStockCommand, batch);
  if (!taken.ok) throw new Error("not taken in");
  ({ batchId } = taken.value);
});

const writeOff = (packs: number) =>
  perform(world.deps, world.anand, writeOffStockCommand, { batchId, packs, code: "damaged" });
const decide = (actor: Actor, requestId: string, decision: "confirm" | "refuse" = "confirm") =>
  perform(world.deps, actor, decideWriteOffCommand, { requestId, decision });
const asked = async (packs: number) => {
  const outcome = await writeOff(packs);
  if (!outcome.ok || outcome.value.requestId === null) throw new Error("it does not wait");
  return outcome.value.requestId;
};
const chosen = async (actor: Actor) => {
  const view = await batchView(world.deps, actor, batchId);
  return view.ok ? view.value.batch : null;
};

test("one person writes off twenty packs of a batch in a day, in one go or in many; the next waits for a second person", async () => {
  for (const packs of [15, 5])
    expect(await writeOff(packs)).toMatchObject({
      ok: true,
      value: { requestId: null, onHandPacks: expect.any(Number) },
    });
  await asked(1);
  expect((await chosen(world.anand))?.onHandPacks).toBe(60 - takeOutAloneMax);
  expect(await writeOff(1)).toMatchObject({ ok: false, error: { code: "write-off-open" } });
});

test("a day later the twenty count anew", async () => {
  await writeOff(20);
  world.move(24 * 3_600_000);
  expect(await writeOff(20)).toMatchObject({ ok: true, value: { requestId: null, onHandPacks: 20 } });
});

test("another person confirms, once: the packs leave under the name of who asked, both stand in the record", async () => {
  const requestId = await asked(21);
  expect((await chosen(world.anand))?.writeOff).toMatchObject({ packs: 21, mayConfirm: false });
  expect((await chosen(world.priya))?.writeOff).toMatchObject({ packs: 21, mayConfirm: true });
  expect(await decide(world.anand, requestId)).toMatchObject({ ok: false, error: { code: "second-person-needed" } });
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => decide(world.priya, requestId)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { code: "write-off-ended" } });
  const after = await chosen(world.priya);
  expect([after?.onHandPacks, after?.writeOff]).toEqual([39, null]);
  expect(after?.ledger.find(({ packs }) => packs === -21)).toMatchObject({ name: "Anand Iyer", code: "damaged" });
  const record = await world.database.read.select().from(auditEvents).where(eq(auditEvents.subjectId, batchId));
  expect(record.map(({ event, actorId }) => [event, actorId])).toEqual([
    ["stock.write-off-asked", world.anand.userId],
    ["stock.written-off", world.priya.userId],
  ]);
});

test("refused by another or taken back by who asked, nothing leaves and a new one may be asked for", async () => {
  for (const who of [world.priya, world.anand]) {
    expect(await decide(who, await asked(30), "refuse")).toMatchObject({ ok: true, value: { onHandPacks: 60 } });
    expect((await chosen(world.priya))?.writeOff).toBeNull();
  }
});

test("what is not there any more when it is confirmed is refused, and still waits", async () => {
  const requestId = await asked(60);
  await countShelf(world, 10);
  expect(await decide(world.priya, requestId)).toMatchObject({
    ok: false,
    error: { reasons: [{ code: "batch-short" }] },
  });
  expect((await chosen(world.priya))?.writeOff).not.toBeNull();
});

test("technicians and customers learn nothing of it, and the database refuses one person for both", async () => {
  const requestId = await asked(25);
  for (const actor of [world.tara, world.asha])
    expect(await decide(actor, requestId)).toMatchObject({ ok: false, error: { kind: "not-found" } });
  await expect(
    world.database.inTransaction((tx) =>
      tx
        .update(writeOffRequests)
        .set({ outcome: "confirmed", endedBy: world.anand.userId, endedAt: world.clock.now() })
        .where(eq(writeOffRequests.id, requestId)),
    ),
  ).rejects.toMatchObject({ cause: { constraint_name: "stock_write_off_requests_two_people" } });
});
