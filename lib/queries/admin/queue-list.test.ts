import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { categoryOfOrder, saveState } from "@/db/repo/order";
import { orderDesk } from "@/db/schema/desk";
import { decisions, orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { payments } from "@/db/schema/payments";
import { queueEntries } from "@/db/schema/queue";
import { perform } from "@/lib/commands/command";
import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { confirmCategoryCommand } from "@/lib/commands/patient/confirm-category";
import { closeSafetyReportCommand } from "@/lib/commands/safety/close";
import { reportSafetyCommand } from "@/lib/commands/safety/report";
import { addCustomer, heldOrder, makeWorld, paidOrder, type World } from "@/lib/commands/test-world";
import { readQueueAddress } from "@/lib/contracts/queue-view";
import { policyFor } from "@/lib/domain/dispensing/policy";
import { deadlineOf } from "@/lib/domain/order/deadline";
import { effectiveCategory } from "@/lib/domain/patient/patient";
import { queueList } from "./queue-list";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

async function look(query = "", who: World["priya"] = world.priya) {
  const asked = readQueueAddress(Object.fromEntries(new URLSearchParams(query)));
  const list = await queueList(world.deps, who, asked);
  if (!list.ok) throw new Error("refused");
  return list.value;
}

const numbers = async (query: string, who?: World["priya"]) =>
  (await look(query, who)).rows.map((row) => row.orderNumber);
const version = async (orderNumber: string) => {
  const [row] = await world.database.read.select().from(orders).where(eq(orders.orderNumber, orderNumber));
  if (row === undefined) throw new Error("no such order");
  return row;
};

/** Every order's stored deadlines against those that follow from its facts. */
async function expectDeadlinesKept() {
  const rows = await world.database.read
    .select()
    .from(orders)
    .innerJoin(payments, eq(payments.orderNumber, orders.orderNumber))
    .innerJoin(patients, eq(patients.id, orders.patientId))
    .leftJoin(decisions, eq(decisions.orderNumber, orders.orderNumber));
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const wanted = deadlineOf(
      policyFor("oral-retinoid", "IN", "2026-11-25"),
      {
        state: row.orders.state,
        holdUntil: row.payments.captureBefore,
        writtenOn: row.decisions?.transcription?.writtenOn ?? null,
        category: effectiveCategory(
          (await categoryOfOrder(world.database.read, row.orders.orderNumber))?.value ?? null,
        ),
      },
      world.deps.settings.pharmacy.timeZone,
    );
    const { windowEndsAt, deadlineAt } = row.orders;
    expect({ state: row.orders.state, windowEndsAt, deadlineAt }).toEqual({ state: row.orders.state, ...wanted });
  }
}

describe("the queue", () => {
  test("keeps deadlines and entries through hold, category, approval, charge and cancelling", async () => {
    const held = await heldOrder(world, await addCustomer(world, "Devi Rao"));
    await expectDeadlinesKept();
    expect(await numbers("tab=review")).toContain(held.orderNumber);
    expect((await version(held.orderNumber)).deadlineAt).not.toBeNull();

    const { version: seenVersion } = await version(held.orderNumber);
    const category = {
      orderNumber: held.orderNumber,
      seenVersion,
      category: { value: "cannot-become-pregnant", from: "prescription" },
    };
    expect((await perform(world.deps, world.priya, confirmCategoryCommand, category)).ok).toBe(true);
    await expectDeadlinesKept();

    const paid = await paidOrder(world, await addCustomer(world, "Mira Shah"));
    await expectDeadlinesKept();
    const [item] = (await look("tab=dispense")).rows.filter((row) => row.orderNumber === paid.orderNumber);
    expect(item?.windowEndsAt).not.toBeNull();

    const customer = {
      kind: "customer",
      userId: (await version(held.orderNumber)).customerId,
      name: "",
      verified: true,
    } as const;
    const cancel = { orderNumber: held.orderNumber, seenVersion: seenVersion + 1 };
    expect((await perform(world.deps, customer, cancelOrderCommand, cancel)).ok).toBe(true);
    await expectDeadlinesKept();
    expect(await numbers("")).not.toContain(held.orderNumber);
  });

  test("says of an order who works on it, that it is on hold, escalated, answered or stopped, and filters by each", async () => {
    const customer = await addCustomer(world, "Leela Menon");
    const { orderNumber } = await heldOrder(world, customer);
    const now = world.clock.now();
    const desk = {
      orderNumber,
      claimedBy: world.joseph.userId,
      claimedAt: now,
      beatAt: now,
      setAsideCode: "stock" as const,
      escalatedToRole: "pharmacist" as const,
      escalatedAt: now,
    };
    await world.database.inTransaction((tx) => tx.insert(orderDesk).values(desk));
    for (const query of ["claim=anyone", "flag=set-aside", "flag=escalated-to-me"])
      expect(await numbers(query), query).toEqual([orderNumber]);
    expect(await numbers("claim=mine")).toEqual([]);
    expect(await numbers("claim=mine", world.joseph)).toEqual([orderNumber]);
    expect(await numbers("claim=nobody")).not.toContain(orderNumber);
    expect(await numbers("flag=escalated-to-me", world.tara)).toEqual([]);
    expect((await look("claim=anyone")).rows[0]?.claim).toMatchObject({ by: "J. D.", mine: false });
    expect((await look("claim=anyone")).nextSafest).toBeNull();
    expect((await look("")).nextSafest).not.toBe(orderNumber);
    world.move(601_000);
    expect(await numbers("claim=anyone")).toEqual([]);
    expect(await numbers("claim=nobody")).toContain(orderNumber);

    const report = { orderNumber, kind: "side-effect" };
    const reported = await perform(world.deps, customer, reportSafetyCommand, report);
    if (!reported.ok) throw new Error("not reported");
    expect(await numbers("flag=safety-report")).toEqual([orderNumber]);
    const { reportId } = reported.value as { reportId: string };
    await perform(world.deps, world.priya, closeSafetyReportCommand, {
      reportId,
      done: ["no-danger"],
      words: "Spoke on the phone.",
    });
    expect(await numbers("flag=safety-report")).toEqual([]);

    for (const state of ["needs-customer", "awaiting-review"] as const) {
      const order = await version(orderNumber);
      await world.database.inTransaction((tx) => saveState(tx, order, state, world.clock.now()));
    }
    expect(await numbers("flag=answered")).toEqual([orderNumber]);
  });

  test("counts as under 18 whoever has not had their birthday, to the day, and follows the patient's record", async () => {
    const { orderNumber, patientId } = await heldOrder(world, await addCustomer(world, "Kiran Das"));
    for (const [birthDate, minor] of [
      ["2008-11-24", true],
      ["2008-11-23", false],
    ] as const) {
      await world.database.inTransaction((tx) =>
        tx.update(patients).set({ birthDate }).where(eq(patients.id, patientId)),
      );
      expect((await numbers("flag=minor")).includes(orderNumber), birthDate).toBe(minor);
      expect((await look()).rows.find((row) => row.orderNumber === orderNumber)?.minor, birthDate).toBe(minor);
    }
  });

  test("puts the earliest deadline first, then what waits longest, and orders without a deadline last", async () => {
    const { rows } = await look("");
    const keys = rows.map((row) => {
      const ends = [row.windowEndsAt, ["paid", "dispensed"].includes(row.state) ? null : row.captureBefore];
      const deadline = ends.filter((end) => end !== null).toSorted()[0] ?? "infinity";
      return `${deadline} ${row.waitingSince}`;
    });
    expect(keys.length).toBeGreaterThan(1);
    expect(keys).toEqual(keys.toSorted());
  });

  test("does not exist for customers, and needs signing in", async () => {
    const asked = readQueueAddress({});
    expect(await queueList(world.deps, world.asha, asked)).toMatchObject({ ok: false, error: { kind: "not-found" } });
    const visitor = { kind: "visitor", visitorHash: null } as const;
    expect(await queueList(world.deps, visitor, asked)).toMatchObject({ ok: false, error: { kind: "signed-out" } });
  });

  test("walked page by page shows each order that stays exactly once, forwards and back, while others come and go", async () => {
    const { orderNumber } = await heldOrder(world, await addCustomer(world, "Model Row"));
    const template = await version(orderNumber);
    const [entry] = await world.database.read
      .select()
      .from(queueEntries)
      .where(eq(queueEntries.orderNumber, orderNumber));
    if (entry === undefined) throw new Error("no entry");
    const { duty: _, ...copied } = entry;
    let made = 0;
    // Deadlines and ages collide often on purpose: then the order number decides.
    const add = async (count: number) => {
      const ids = Array.from({ length: count }, () => world.deps.newId());
      await world.database.inTransaction(async (tx) => {
        await tx
          .insert(orders)
          .values(ids.map((id) => ({ ...template, orderNumber: id, state: "awaiting-payment" as const })));
        await tx.insert(queueEntries).values(
          ids.map((id) => ({
            ...copied,
            orderNumber: id,
            since: new Date(template.placedAt.getTime() + (made % 7) * 60_000),
            deadlineAt: made++ % 3 === 0 ? null : new Date(template.placedAt.getTime() + (made % 5) * 3_600_000),
          })),
        );
      });
      return ids;
    };
    const remove = (ids: readonly string[]) =>
      world.database.inTransaction(async (tx) => {
        for (const id of ids) await tx.delete(queueEntries).where(eq(queueEntries.orderNumber, id));
      });
    await add(150);
    let passing = await add(20);
    for (const sort of ["safest", "oldest", "newest"]) {
      const before = new Set(
        (await world.database.read.select({ id: queueEntries.orderNumber }).from(queueEntries)).map(({ id }) => id),
      );
      for (const id of passing) before.delete(id);
      for (const start of [`sort=${sort}`]) {
        const seen: string[] = [];
        let query: string | null = start;
        let last: string | null = null;
        while (query !== null) {
          const list = await look(query);
          seen.push(...list.rows.map((row) => row.orderNumber));
          last = query;
          query = list.next;
          await remove(passing);
          passing = await add(5);
        }
        const stayed = seen.filter((id) => before.has(id));
        expect(new Set(stayed)).toEqual(before);
        expect(stayed).toHaveLength(before.size);

        const back: string[] = [];
        // What came meanwhile may have pushed the end onto one page more.
        for (query = last; query !== null; query = (await look(query)).next) last = query;
        query = last;
        while (query !== null) {
          const list = await look(query);
          back.unshift(...list.rows.map((row) => row.orderNumber).filter((id) => before.has(id) && !back.includes(id)));
          query = list.previous;
          await remove(passing);
          passing = await add(5);
        }
        expect(back).toEqual(stayed);
      }
    }
  });
});
