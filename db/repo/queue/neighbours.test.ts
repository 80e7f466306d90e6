import { afterAll, beforeAll, expect, test } from "vitest";
import { crowdStaff, fillWithCrowd } from "@/db/test-crowd";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { claimSilentMs } from "@/lib/domain/desk/claim";
import { type QueueAspect, wholeQueue } from "@/lib/domain/queue/view";
import { entryRows, type Looking } from "./entries";
import { queueNeighbours } from "./neighbours";

const now = new Date("2026-11-25T06:00:00Z");
const look: Looking = { userId: crowdStaff(1), role: "pharmacist", now, adultBirthDate: "2008-11-25" };

let store: TestDatabase;
beforeAll(async () => {
  store = await testDatabase();
  await fillWithCrowd(store.adminUrl, { orders: 1_000, open: 300, now });
}, 120_000);
afterAll(() => store?.drop());

const views: Record<string, Partial<QueueAspect>> = {
  "the whole queue": {},
  "the oldest first": { sort: "oldest" },
  "the newest first": { sort: "newest" },
  "to dispense": { tab: "dispense" },
  "one strength, the newest first": { strengthMg: 20, sort: "newest" },
  "what nobody works on": { claim: "nobody" },
  answered: { flag: "answered" },
};

/** Orders with which somebody has something to do: "next" goes on from their place. */
const hasPlace = ({ state }: { readonly state: string }) => state !== "approved";

test.each(Object.entries(views))(
  "in a crowd, next and previous meet each order of %s once, in its order",
  async (_, of) => {
    const db = store.database.read;
    const view = { ...wholeQueue, ...of };
    const rows = await entryRows(db, view, null, look, 1_000);
    expect(rows.length).toBeGreaterThan(2);
    for (const [at, row] of rows.entries()) {
      const { next, previous } = await queueNeighbours(db, row.orderNumber, row, view, look);
      expect(previous).toBe(rows[at - 1]?.orderNumber ?? null);
      if (hasPlace(row)) expect(next).toBe(rows[at + 1]?.orderNumber ?? null);
    }
  },
);

test("in a crowd, an order that is approved leads to the most urgent of the view that nobody works on and that is not on hold", async () => {
  const db = store.database.read;
  const rows = await entryRows(db, wholeQueue, null, look, 1_000);
  const free = rows.filter(({ beatAt }) => beatAt === null || beatAt.getTime() <= now.getTime() - claimSilentMs);
  const approved = rows.filter((row) => !hasPlace(row));
  expect(approved.length).toBeGreaterThan(2);
  for (const place of approved) {
    const { orderNumber } = place;
    const mostUrgent = free.find((row) => row.orderNumber !== orderNumber)?.orderNumber;
    for (const sort of ["safest", "oldest", "newest"] as const)
      expect((await queueNeighbours(db, orderNumber, place, { ...wholeQueue, sort }, look)).next).toBe(mostUrgent);
  }
});

test("from an order that a view passes over, next goes on behind its place", async () => {
  const db = store.database.read;
  const [aside] = await entryRows(db, { ...wholeQueue, flag: "set-aside", sort: "oldest" }, null, look, 1_000).then(
    (all) => all.filter((row) => row.setAsideUntil !== null && hasPlace(row)),
  );
  if (aside === undefined) throw new Error("none is on hold until a day");
  const oldest = { ...wholeQueue, sort: "oldest" } as const;
  const { next, previous } = await queueNeighbours(db, aside.orderNumber, aside, oldest, look);
  const rows = await entryRows(db, oldest, null, look, 1_000);
  const numbers = rows.map((row) => row.orderNumber);
  expect(numbers).not.toContain(aside.orderNumber);
  const behind = rows.find((row) => row.sinceText > aside.sinceText)?.orderNumber ?? null;
  expect(next).toBe(behind);
  expect(previous).toBe(behind === null ? numbers.at(-1) : (numbers[numbers.indexOf(behind) - 1] ?? null));
});
