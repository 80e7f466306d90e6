import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { registeredSupply } from "@/db/repo/register";
import { batches } from "@/db/schema/catalogue";
import { registerLines } from "@/db/schema/register";
import type { Actor } from "@/lib/domain/access/actor";
import { perform } from "../command";
import { sendRefund } from "../payment/send-refund";
import { countShelf } from "../test-shelf";
import { makeWorld, paidOrder, versionOf, type World } from "../test-world";
import { carriedOut, hands } from "./refund-test-world";
import { takeBackCommand } from "./take-back";
import { writeOffReturnCommand } from "./write-off";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await countShelf(world, 1000);
});
afterAll(() => world.drop());

async function dispensed() {
  const { orderNumber } = await paidOrder(world, world.asha);
  carriedOut(await hands(world).dispense(orderNumber));
  return orderNumber;
}

async function takeBack(orderNumber: string, packs: number, actor: Actor = world.tara, batch = "isotroin-20-B1") {
  const seenVersion = await versionOf(world, orderNumber);
  const lines = [{ slug: "isotroin-20", batch, packs }];
  return perform(world.deps, actor, takeBackCommand, { orderNumber, seenVersion, lines, reason: "not-collected" });
}

const onHand = async () => {
  const [row] = await world.database.read.select().from(batches).where(eq(batches.batchNumber, "isotroin-20-B1"));
  return row?.onHandPacks;
};
const register = (orderNumber: string) =>
  world.database.read.select().from(registerLines).where(eq(registerLines.orderNumber, orderNumber));

describe("packs that come back", () => {
  test("are in quarantine: the stock and the register stay as they are, and the return is shown beside the line", async () => {
    const orderNumber = await dispensed();
    carriedOut(await hands(world).handOver(orderNumber));
    const before = { shelf: await onHand(), register: await register(orderNumber) };
    expect(await takeBack(orderNumber, 2)).toMatchObject({ value: { state: "handed-over", returns: [{ packs: 2 }] } });
    expect({ shelf: await onHand(), register: await register(orderNumber) }).toEqual(before);
    expect((await registeredSupply(world.database.read, orderNumber))?.returns).toMatchObject([
      { packs: 2, batchNumber: "isotroin-20-B1", reason: "not-collected", writtenOffAt: null },
    ]);
  });

  test("are never more than the register says were supplied, nor of another batch, nor of an order that was not dispensed", async () => {
    const orderNumber = await dispensed();
    expect(await takeBack(orderNumber, 2)).toMatchObject({ ok: true });
    expect(await takeBack(orderNumber, 2)).toMatchObject({
      error: { code: "return-refused", reasons: [{ code: "more-than-supplied", field: "lines.0.packs" }] },
    });
    expect(await takeBack(orderNumber, 1, world.tara, "B-OTHER")).toMatchObject({
      error: { reasons: [{ code: "batch-not-supplied", field: "lines.0.batch" }] },
    });
    const { orderNumber: paid } = await paidOrder(world, world.asha);
    expect(await takeBack(paid, 1)).toMatchObject({ error: { kind: "conflict", code: "order-state" } });
  });

  test("keep the rest from being handed over", async () => {
    const orderNumber = await dispensed();
    carriedOut(await takeBack(orderNumber, 1));
    expect(await hands(world).handOver(orderNumber)).toMatchObject({
      error: { kind: "conflict", code: "packs-returned" },
    });
    await expect(
      world.database.inTransaction((tx) =>
        tx.execute(sql`insert into hand_overs values (${orderNumber}, 'x', 'x', ${world.tara.userId}, now())`),
      ),
    ).rejects.toThrow();
  });

  test("are written off once, by a manager alone; a customer never learns of them", async () => {
    const orderNumber = await dispensed();
    const { returns } = carriedOut(await takeBack(orderNumber, 3));
    const returnId = returns[0]?.returnId ?? "";
    const writeOff = (actor: Actor) => perform(world.deps, actor, writeOffReturnCommand, { returnId });
    expect(await writeOff(world.priya)).toMatchObject({ error: { kind: "forbidden" } });
    expect(await writeOff(world.asha)).toMatchObject({ error: { kind: "not-found" } });
    expect(await writeOff(world.anand)).toMatchObject({ ok: true });
    expect(await writeOff(world.anand)).toMatchObject({ error: { code: "already-written-off" } });
    expect(await takeBack(orderNumber, 1, world.asha)).toMatchObject({ error: { kind: "not-found" } });
  });

  test("end a dispensed order once the whole charge goes back too, whichever comes first", async () => {
    const packsFirst = await dispensed();
    carriedOut(await takeBack(packsFirst, 3));
    const { order } = await hands(world).order(packsFirst);
    expect(order.state).toBe("dispensed");
    const { refundId, orderState } = carriedOut(await hands(world).ask(world.anand, packsFirst, order.totalPaise));
    expect(orderState).toBe("cancelled");
    await sendRefund(world.deps, refundId);
    const moneyFirst = await dispensed();
    carriedOut(await hands(world).ask(world.anand, moneyFirst, order.totalPaise));
    expect(await takeBack(moneyFirst, 2)).toMatchObject({ value: { state: "dispensed" } });
    expect(await takeBack(moneyFirst, 1)).toMatchObject({ value: { state: "cancelled" } });
  });
});

describe("what the database refuses of returns, whoever asks", () => {
  const refused = (statement: ReturnType<typeof sql>) =>
    expect(world.database.inTransaction((tx) => tx.execute(statement))).rejects.toThrow();

  test("more than was supplied, a change afterwards, and a line that goes", async () => {
    const orderNumber = await dispensed();
    carriedOut(await takeBack(orderNumber, 3));
    await refused(
      sql`insert into stock_returns (id, order_number, batch_id, packs, reason, returned_by, returned_at)
        select 'one-more', order_number, batch_id, 1, 'other', returned_by, now() from stock_returns where order_number = ${orderNumber}`,
    );
    await refused(sql`update stock_returns set packs = 1 where order_number = ${orderNumber}`);
    await refused(sql`delete from stock_returns where order_number = ${orderNumber}`);
  });
});
