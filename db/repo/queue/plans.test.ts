import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sessionSettings } from "@/db/connection-options";
import { explain } from "@/db/explain";
import { ordersQuery } from "@/db/repo/order-list";
import { crowdStaff, fillWithCrowd } from "@/db/test-crowd";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import type { QueueAspect } from "@/lib/domain/queue/view";
import { wholeQueue } from "@/lib/domain/queue/view";
import { entryQuery, type Looking } from "./entries";

// No wall time: what is judged is the plan, and how many pages of the database it touches.

const now = new Date("2026-11-25T06:00:00Z");
const look: Looking = { userId: crowdStaff(1), role: "pharmacist", now, adultBirthDate: "2008-11-25" };
const pageRows = 41;
const place = {
  deadline: now.getTime() * 1000,
  since: (now.getTime() - 3_600_000) * 1000,
  orderNumber: "0".repeat(26),
};

let store: TestDatabase;
let client: postgres.Sql;

beforeAll(async () => {
  store = await testDatabase();
  await fillWithCrowd(store.adminUrl, { orders: 20_000, open: 3_000, now });
  client = postgres(store.url, { max: 1, connection: sessionSettings("plans") });
}, 120_000);

afterAll(async () => {
  await client?.end();
  await store?.drop();
});

const views: Record<string, Partial<QueueAspect>> = {
  "the first page": {},
  "the oldest first": { sort: "oldest" },
  "the newest first": { sort: "newest" },
  "to review": { tab: "review" },
  "to dispense": { tab: "dispense" },
  "to hand over": { tab: "hand-over" },
  "payment problems": { tab: "problems" },
  "to review, the oldest first": { tab: "review", sort: "oldest" },
  "a rare strength": { strengthMg: 40 },
  "under 18": { flag: "minor" },
  "a safety report": { flag: "safety-report" },
  answered: { flag: "answered" },
  "set aside": { flag: "set-aside" },
  "escalated to me": { flag: "escalated-to-me" },
  "claimed by me": { claim: "mine" },
  "claimed by anyone": { claim: "anyone" },
  "claimed by nobody": { claim: "nobody" },
  "a deadline within 24 h": { dueHours: 24 },
  "waiting for 24 h": { waitingHours: 24 },
};

describe("a page of the queue beside 20,000 orders", () => {
  test.each(Object.entries(views))("%s goes by an index and touches at most 60 pages", async (_, view) => {
    const plan = await explain(
      client,
      entryQuery(store.database.read, { ...wholeQueue, ...view }, null, look, pageRows).toSQL(),
    );
    expect(plan.nodes.join(", ")).toContain("Index");
    expect(plan.nodes.join(", ")).not.toContain("Seq Scan");
    expect(plan.buffers, plan.nodes.join(", ")).toBeLessThanOrEqual(60);
  });

  test.each(["safest", "oldest", "newest"] as const)("a later page, %s, costs no more than the first", async (sort) => {
    for (const page of [{ after: place }, { before: place }]) {
      const plan = await explain(
        client,
        entryQuery(store.database.read, { ...wholeQueue, sort }, page, look, pageRows).toSQL(),
      );
      expect(plan.nodes.join(", ")).not.toMatch(/Seq Scan|Sort/);
      expect(plan.buffers, plan.nodes.join(", ")).toBeLessThanOrEqual(60);
    }
  });

  test.each([null, "declined"] as const)("all orders (%s) are paged along an index, none sorted", async (state) => {
    for (const page of [null, { after: place }, { before: place }]) {
      const plan = await explain(client, ordersQuery(store.database.read, state, page, pageRows).toSQL());
      expect(plan.nodes[0]).toBe("Limit");
      expect(plan.nodes.join(", ")).not.toMatch(/Seq Scan on orders|Sort/);
    }
  });
});

describe("a page of the queue of which three hundred orders at the front are on hold until another day", () => {
  beforeAll(async () => {
    await client`
      update queue_entries e set set_aside_code = 'stock', set_aside_until = ${now}::timestamptz + interval '4 days',
        waits_from = ${now}::timestamptz + interval '4 days'
      from (
        (select order_number from queue_entries order by coalesce(deadline_at, 'infinity'), since limit 150)
        union all (select order_number from queue_entries order by since limit 150)
      ) f where f.order_number = e.order_number`;
    await client`vacuum analyze queue_entries`;
  });

  test.each(["safest", "oldest", "newest"] as const)("%s, they are passed over within the index", async (sort) => {
    for (const claim of [null, "nobody"] as const) {
      const view = { ...wholeQueue, sort, claim };
      const plan = await explain(client, entryQuery(store.database.read, view, null, look, pageRows).toSQL());
      expect(plan.nodes.join(", ")).not.toMatch(/Seq Scan|Sort/);
      expect(plan.buffers, plan.nodes.join(", ")).toBeLessThanOrEqual(60);
    }
  });
});
