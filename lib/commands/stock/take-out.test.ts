import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { type Movement, moveStock } from "@/db/repo/stock";
import { batches } from "@/db/schema/catalogue";
import { writeOffRequests } from "@/db/schema/write-offs";
import { leavesBy, type MovementReason, movementReasons, takenOutReasons } from "@/lib/domain/stock/movement";
import { takeOutAloneMax } from "@/lib/domain/stock/write-off";
import { newId } from "@/lib/platform/ids";
import { perform } from "../command";
import { dispenseOrderCommand } from "../order/dispense";
import { carriedOut } from "../refund/refund-test-world";
import { addCustomer, asSeen, makeWorld, paidOrder, type World } from "../test-world";
import { decideWriteOffCommand } from "./confirm-write-off";
import { correctStockCommand } from "./correct";
import { receiveStockCommand } from "./receive";
import { writeOffStockCommand } from "./write-off";

const slug = "isotroin-20";
const held = 60;
let world: World;
let batchId: string;
let batchNumber: string;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  batchNumber = newId();
  const batch = { slug, batchNumber, expiry: "12/2027", packs: held, manufacturer: "Demo maker" };
  ({ batchId } = carriedOut(await perform(world.deps, world.anand, receiveStockCommand, batch)));
});

const onHand = async () => {
  const [row] = await world.database.read.select().from(batches).where(eq(batches.id, batchId));
  return row?.onHandPacks ?? 0;
};
const writeOff = (packs: number) =>
  perform(world.deps, world.anand, writeOffStockCommand, { batchId, packs, code: "damaged" });
const countFewer = async (packs: number) =>
  perform(world.deps, world.anand, correctStockCommand, {
    batchId,
    onHandPacks: (await onHand()) - packs,
    note: "Counted.",
  });

/** Every way a person can ask for packs to leave, by the kind of movement it becomes. A new kind must say here how it is held back. */
const ways: Readonly<Record<MovementReason, (packs: number) => Promise<unknown>>> = {
  received: (packs) =>
    perform(world.deps, world.anand, receiveStockCommand, {
      slug,
      batchNumber: newId(),
      expiry: "12/2027",
      packs: -packs,
      manufacturer: "Demo maker",
    }),
  dispensed: async (packs) => {
    const { orderNumber } = await paidOrder(world, await addCustomer(world, "Asha Rao"));
    return perform(world.deps, world.priya, dispenseOrderCommand, {
      orderNumber,
      ...(await asSeen(world, orderNumber)),
      lines: [{ slug, batch: batchNumber, expiry: "12/2027", quantity: packs }],
      deviation: "one-batch",
    });
  },
  "written-off": writeOff,
  corrected: countFewer,
};

const around = (movement: Partial<Movement> & Pick<Movement, "reason">) =>
  world.database.inTransaction((tx: Tx) =>
    moveStock(tx, {
      id: newId(),
      batchId,
      packs: -(takeOutAloneMax + 1),
      actorId: world.anand.userId,
      at: world.clock.now(),
      ...(movement.reason === "written-off" && { code: "lost" }),
      ...movement,
    }),
  );

/** A check or a trigger, told at once (wrapped by the query) or at commit. */
const isRefusedByCheck = (fault: unknown) => {
  const { code, cause } = fault as { code?: string; cause?: { code?: string } };
  return (code ?? cause?.code) === "23514";
};

describe.each(movementReasons)("packs leave as %s", (reason) => {
  test("beyond the limit of one person only with a second, or with the register behind it", async () => {
    const outcome = (await ways[reason](takeOutAloneMax + 1)) as { ok: boolean; value?: { requestId?: string | null } };
    if (leavesBy[reason] === "people") expect(outcome.value?.requestId).toEqual(expect.any(String));
    else expect(outcome.ok).toBe(false);
    expect(await onHand()).toBe(held);
  });

  test("the database refuses what goes around the commands", async () => {
    await expect(around({ reason })).rejects.toSatisfy(isRefusedByCheck);
    await expect(around({ reason, actorId: null, packs: -1 })).rejects.toSatisfy(isRefusedByCheck);
    expect(await onHand()).toBe(held);
  });
});

test("the kinds people use are those of the limit, and they count together: what waits, what was written off, what a count missed", async () => {
  expect([...takenOutReasons]).toEqual(movementReasons.filter((reason) => leavesBy[reason] === "people"));
  expect(carriedOut(await writeOff(12))).toMatchObject({ requestId: null, onHandPacks: 48 });
  expect(carriedOut(await countFewer(8))).toMatchObject({ requestId: null, onHandPacks: 40 });
  await expect(around({ reason: "corrected", packs: -1 })).rejects.toSatisfy(isRefusedByCheck);
  expect(carriedOut(await countFewer(1))).toMatchObject({ requestId: expect.any(String), onHandPacks: 40 });
  expect(await writeOff(1)).toMatchObject({ ok: false, error: { code: "write-off-open" } });
});

test("while fifty packs wait for a second person, the same person cannot count them away", async () => {
  expect(carriedOut(await writeOff(50)).requestId).toEqual(expect.any(String));
  expect(await countFewer(50)).toMatchObject({ ok: false, error: { code: "write-off-open" } });
  expect(await countFewer(1)).toMatchObject({ ok: false, error: { code: "write-off-open" } });
  expect(await onHand()).toBe(held);
});

test("a count that finds many missing is confirmed by another person, as the difference that was found", async () => {
  const { requestId } = carriedOut(await countFewer(25));
  carriedOut((await ways.dispensed(3)) as never);
  const confirm = (actor: typeof world.anand) =>
    perform(world.deps, actor, decideWriteOffCommand, { requestId, decision: "confirm" });
  expect(await confirm(world.anand)).toMatchObject({ ok: false, error: { code: "second-person-needed" } });
  expect(carriedOut(await confirm(world.priya))).toMatchObject({ onHandPacks: held - 3 - 25 });
});

test("packs that a count finds on top are booked at once", async () => {
  expect(carriedOut(await countFewer(-30))).toMatchObject({ requestId: null, onHandPacks: held + 30 });
});

test("a confirmed request lets its own packs leave once, and is never rewritten", async () => {
  const { requestId } = carriedOut(await writeOff(30));
  carriedOut(await perform(world.deps, world.priya, decideWriteOffCommand, { requestId, decision: "confirm" }));
  for (const change of [{}, { packs: -31 }, { actorId: world.priya.userId }, { reason: "corrected" as const }]) {
    await expect(
      around({ reason: "written-off", packs: -30, requestId, ...change }),
      JSON.stringify(change),
    ).rejects.toThrow();
  }
  await expect(
    world.database.inTransaction((tx) =>
      tx
        .update(writeOffRequests)
        .set({ packs: 1 })
        .where(eq(writeOffRequests.id, requestId ?? "")),
    ),
  ).rejects.toMatchObject({ cause: { message: expect.stringContaining("stands as it was made") } });
});
