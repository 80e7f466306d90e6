import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "@/lib/commands/command";
import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { reportSafetyCommand } from "@/lib/commands/safety/report";
import { addPatientFor, heldOrder, makeWorld, uploadFor, type World } from "@/lib/commands/test-world";
import { newId } from "@/lib/platform/ids";
import { customerOrder } from "./order";
import { customerOrders, openOrders } from "./orders";
import { customerPatients } from "./patients";
import { customerPrescriptions } from "./prescriptions";

/** As the other lists are: without the pages. */
const ownOrders = async (...asked: Parameters<typeof customerOrders>) => {
  const found = await customerOrders(...asked);
  return found.ok ? { ...found, value: found.value.orders } : found;
};
const ownPrescriptions = async (...asked: Parameters<typeof customerPrescriptions>) => {
  const found = await customerPrescriptions(...asked);
  return found.ok ? { ...found, value: found.value.prescriptions } : found;
};

describe("the account's pages", () => {
  let world: World;
  let orderNumber: string;
  beforeAll(async () => {
    world = await makeWorld();
    ({ orderNumber } = await heldOrder(world));
  });
  afterAll(() => world.drop());

  it("a customer sees their own orders, patients and prescriptions and nobody else's", async () => {
    await addPatientFor(world, world.rohan);
    await uploadFor(world, world.rohan);
    const lists = [ownOrders, customerPatients, ownPrescriptions] as const;
    const lengths = async (actor: World["asha"] | World["rohan"]) =>
      Promise.all(
        lists.map(async (list) => {
          const found = await list(world.deps, actor);
          return found.ok ? found.value.length : null;
        }),
      );
    expect(await lengths(world.asha)).toEqual([1, 1, 1]);
    expect(await lengths(world.rohan)).toEqual([0, 1, 1]);
  });

  it("visitors and staff have no such lists", async () => {
    for (const list of [customerOrders, customerPatients, customerPrescriptions]) {
      expect(await list(world.deps, { kind: "visitor", visitorHash: null })).toMatchObject({
        error: { kind: "signed-out" },
      });
      expect(await list(world.deps, world.priya)).toMatchObject({ error: { kind: "forbidden" } });
    }
  });

  it("orders come a page at a time, the newest first, each once; a page past the end is the last", async () => {
    const own = { ...world.rohan, userId: newId() };
    await world.database.read.execute(sql`insert into users (id, email, name, role, created_at)
      values (${own.userId}, 'many@example.com', 'Many', 'customer', now())`);
    const admin = postgres(world.adminUrl, { max: 1, onnotice: () => undefined });
    await admin.begin(async (tx) => {
      await tx`set local session_replication_role = replica`; // The rows are copies; what judges changes rests.
      await tx`insert into orders select (jsonb_populate_record(o, jsonb_build_object(
          'order_number', lpad(n::text, 26, '0'), 'customer_id', ${own.userId}::text, 'placed_at', o.placed_at + n * interval '1 minute',
          'state', 'declined'))).*
        from orders o, generate_series(1, 65) n where o.order_number = ${orderNumber}`;
    });
    await admin.end();
    const pageOf = async (page: number) => {
      const found = await customerOrders(world.deps, own, page);
      if (!found.ok) throw new Error("own orders");
      return { ...found.value, orders: found.value.orders.map((one) => Number(one.orderNumber)) };
    };
    const pages = await Promise.all([1, 2, 3].map(pageOf));
    expect(pages.map(({ orders }) => orders.length)).toEqual([30, 30, 5]);
    expect(pages.flatMap(({ orders }) => orders)).toEqual(Array.from({ length: 65 }, (_, n) => 65 - n));
    expect(await pageOf(9)).toEqual(pages[2]);
    expect(await openOrders(world.deps, own)).toMatchObject({ value: { orders: [], hasEarlier: true } });
  });

  it("prescriptions come a page at a time, the newest first, each once and with all its files", async () => {
    const own = { ...world.rohan, userId: newId() };
    await world.database.read.execute(sql`insert into users (id, email, name, role, created_at)
      values (${own.userId}, 'papers@example.com', 'Papers', 'customer', now())`);
    const admin = postgres(world.adminUrl, { max: 1, onnotice: () => undefined });
    await admin.begin(async (tx) => {
      await tx`set local session_replication_role = replica`; // The rows are copies; what judges changes rests.
      await tx`insert into prescriptions (id, customer_id, created_at)
        select lpad(n::text, 26, '0'), ${own.userId}, now() + n * interval '1 minute' from generate_series(1, 45) n`;
      await tx`insert into prescription_files select (jsonb_populate_record(f, jsonb_build_object(
          'id', lpad((10 * n + place)::text, 26, '0'), 'prescription_id', lpad(n::text, 26, '0'), 'position', place))).*
        from prescription_files f, generate_series(1, 45) n, generate_series(1, 5) place
        where f.id = (select min(id) from prescription_files)`;
    });
    await admin.end();
    const pageOf = async (page: number) => {
      const found = await customerPrescriptions(world.deps, own, page);
      if (!found.ok) throw new Error("own prescriptions");
      return found.value;
    };
    const pages = await Promise.all([1, 2, 3].map(pageOf));
    const all = pages.flatMap(({ prescriptions }) => prescriptions);
    expect(pages.map(({ prescriptions }) => prescriptions.length)).toEqual([20, 20, 5]);
    expect(all.map(({ id }) => Number(id))).toEqual(Array.from({ length: 45 }, (_, n) => 45 - n));
    expect(all.every(({ files }) => files.length === 5)).toBe(true);
    expect(await pageOf(9)).toEqual(pages[2]);
  });

  it("another's order, an unknown one and a member of staff get one and the same answer", async () => {
    const answers = await Promise.all([
      customerOrder(world.deps, world.rohan, orderNumber),
      customerOrder(world.deps, world.rohan, newId()),
      customerOrder(world.deps, world.priya, orderNumber),
    ]);
    for (const answer of answers) expect(answer).toEqual({ ok: false, error: { kind: "not-found" } });
  });

  it("a prescription says which orders it was used for", async () => {
    const found = await ownPrescriptions(world.deps, world.asha);
    expect(found.ok && found.value[0]?.usedIn).toMatchObject([{ orderNumber, state: "awaiting-review" }]);
  });

  it("what was told about safety shows on the order and in the list, each pick once, with the gravest grade", async () => {
    for (const kind of ["low-mood", "side-effect", "low-mood"] as const) {
      const told = await perform(world.deps, world.asha, reportSafetyCommand, { orderNumber, kind });
      expect(told.ok).toBe(true);
    }
    const order = await customerOrder(world.deps, world.asha, orderNumber);
    expect(order.ok && order.value.told).toEqual({
      picks: expect.toSatisfy((picks: string[]) => picks.toSorted().join() === "low-mood,something-else"),
      grade: "stop-now",
      stopsSupply: true,
    });
    expect(order.ok && order.value.hasCapsules).toBe(false);
    const list = await customerOrders(world.deps, world.asha);
    expect(list.ok && list.value.orders[0]?.stopped).toBe(true);
  });

  it("the way to cancel closes with the cancellation", async () => {
    const before = await customerOrder(world.deps, world.asha, orderNumber);
    if (!before.ok) throw new Error("the order is there");
    expect(before.value.may.cancel).toBe(true);
    const done = await perform(world.deps, world.asha, cancelOrderCommand, {
      orderNumber,
      seenVersion: before.value.order.version,
    });
    expect(done.ok).toBe(true);
    const after = await customerOrder(world.deps, world.asha, orderNumber);
    expect(after.ok && after.value.may.cancel).toBe(false);
  });
});
