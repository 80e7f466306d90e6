import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { batches, catalogueItems } from "@/db/schema/catalogue";
import { orders } from "@/db/schema/orders";
import { countShelf, shelfNow } from "@/lib/commands/test-shelf";
import { addCustomer, heldOrder, makeWorld, type World } from "@/lib/commands/test-world";
import { newId } from "@/lib/platform/ids";
import { lockSaleItems } from "./catalogue";
import { endReservations, reserve } from "./stock";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const refused = (statement: ReturnType<typeof sql>, words: RegExp) =>
  expect(world.database.inTransaction((tx) => tx.execute(statement))).rejects.toSatisfy((fault: unknown) =>
    words.test(`${String(fault)} ${String((fault as { cause?: unknown }).cause)}`),
  );

const refusedChange = /permission denied|is append-only/;

describe("what the database refuses of stock, whoever asks", () => {
  test("a count that its movements do not make", () =>
    refused(sql`update batches set on_hand_packs = on_hand_packs + 1`, /are booked, its movements make/));

  test("a movement that changes no count", () =>
    refused(
      sql`insert into stock_movements (id, batch_id, packs, reason, at) select ${newId()}, id, 5, 'received', received_at from batches limit 1`,
      /are booked, its movements make/,
    ));

  test("more packs dispensed or written off than there are", () =>
    refused(
      sql`with gone as (update batches set on_hand_packs = on_hand_packs - 41 where slug = 'isotroin-20' returning id, received_at)
        insert into stock_movements (id, batch_id, packs, reason, code, at) select ${newId()}, id, -41, 'written-off', 'lost', received_at from gone`,
      /batches_stock_never_negative/,
    ));

  test("packs that are dispensed into the shelf, or written off without a reason", async () => {
    const book = (packs: number, reason: string) =>
      sql`insert into stock_movements (id, batch_id, packs, reason, at) select ${newId()}, id, ${packs}, ${reason}, received_at from batches limit 1`;
    await refused(book(3, "dispensed"), /stock_movements_signed/);
    await refused(book(-3, "written-off"), /stock_movements_write_off_says_why/);
  });

  test("a change of the ledger", async () => {
    await refused(sql`update stock_movements set packs = 1`, refusedChange);
    await refused(sql`delete from stock_movements`, refusedChange);
    await refused(sql`truncate stock_movements`, refusedChange);
  });

  test("promises that no order holds, and an order that ends and keeps its packs", async () => {
    await refused(sql`update catalogue_items set reserved_packs = reserved_packs + 1`, /count as reserved/);
    const { orderNumber } = await heldOrder(world, await addCustomer(world), { packs: 1 });
    await refused(
      sql`update orders set state = 'cancelled' where order_number = ${orderNumber}`,
      /its packs are held, and must be released/,
    );
    await refused(
      sql`update stock_reservations set state = 'released' where order_number = ${orderNumber}`,
      /must be held|count as reserved/,
    );
  });
});

test("F29: a hundred baskets of three shared items, taken and given back in any order: exact counts, no deadlock", async () => {
  const slugs = ["isotroin-20", "tretiva-25", "zz-shared"];
  const now = world.clock.now();
  await world.database.inTransaction(async (tx) => {
    const item = { slug: "zz-shared", pricePaise: 100, packCapsules: 10, available: true, updatedAt: now };
    await tx.insert(catalogueItems).values(item);
    await tx.insert(batches).values({
      id: newId(),
      slug: "zz-shared",
      batchNumber: "Z1",
      expiresOn: "2028-01-31",
      manufacturer: "Demo maker",
      receivedPacks: 0,
      onHandPacks: 0,
      receivedAt: now,
    });
  });
  await countShelf(world, 60);
  const { orderNumber: pattern } = await heldOrder(world, await addCustomer(world), { packs: 1 });
  const [row] = await world.database.read.select().from(orders).where(eq(orders.orderNumber, pattern));
  if (row === undefined) throw new Error("no order to copy");
  const free = (await shelfNow(world, "isotroin-20")).onHand - (await shelfNow(world, "isotroin-20")).reserved;

  const shuffled = (turn: number) => {
    const turned = [...slugs.slice(turn % 3), ...slugs.slice(0, turn % 3)];
    return turn % 2 === 0 ? turned : turned.toReversed();
  };
  const take = (turn: number) =>
    world.database.inTransaction(async (tx) => {
      const basket = shuffled(turn).map((slug) => ({ slug, packs: 1 }));
      const items = await lockSaleItems(
        tx,
        basket.map(({ slug }) => slug),
        "2026-11-23",
      );
      if (items.some(({ freePacks }) => freePacks < 1)) return null;
      const orderNumber = newId();
      await tx.insert(orders).values({ ...row, orderNumber, state: "awaiting-payment" });
      await reserve(tx, orderNumber, basket);
      return orderNumber;
    });
  const giveBack = (orderNumber: string) =>
    world.database.inTransaction(async (tx) => {
      await tx.update(orders).set({ state: "cancelled" }).where(eq(orders.orderNumber, orderNumber));
      await endReservations(tx, orderNumber, "released");
    });

  const taken = (await Promise.all(Array.from({ length: 100 }, (_, turn) => take(turn)))).filter((one) => one !== null);
  expect(taken).toHaveLength(free);
  // Half of them end while others try again.
  const ending = taken.slice(0, 30);
  const again = await Promise.all([
    ...ending.map((orderNumber) => giveBack(orderNumber).then(() => null)),
    ...Array.from({ length: 100 }, (_, turn) => take(turn)),
  ]);
  const stillHeld = taken.length - ending.length + again.filter((one) => one !== null).length;
  for (const slug of slugs) {
    const { reserved, held } = await shelfNow(world, slug);
    expect(reserved).toBe(held);
    expect(held).toBeLessThanOrEqual(60);
  }
  expect((await shelfNow(world, "tretiva-25")).held).toBe(stillHeld);
});
