import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database, Db } from "@/db/client";
import { sessionSettings } from "@/db/connection-options";
import { explain } from "@/db/explain";
import { fillWithCrowd } from "@/db/test-crowd";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { busyCustomer, commonTerm, fillWithRecords, rareTerm } from "@/db/test-records";
import { colleagues, dropOldAccountRows, pharmacistsOnDuty, staffAccounts } from "./account";
import { auditPage } from "./audit";
import { ordersOfPrescriptions } from "./customer-order";
import { withTerms } from "./order-search";
import { ordersToCheck, remarkedEvents } from "./payment";
import { prescriptionsOf } from "./prescription";
import { blobsOfShard, namedBlobs } from "./stored-file";

// What a page or the sweep reads must not grow with all that ever happened. No wall time: what is judged is the plan.

const now = new Date("2026-11-25T06:00:00Z");
const rows = 20_000;

let store: TestDatabase;
let client: postgres.Sql;
let db: Db;
const asked: { sql: string; params: readonly unknown[] }[] = [];

beforeAll(async () => {
  store = await testDatabase();
  await fillWithCrowd(store.adminUrl, { orders: rows, open: 300, now });
  await fillWithRecords(store.adminUrl, { rows, now });
  client = postgres(store.url, { max: 1, connection: sessionSettings("plans") });
  const logger = { logQuery: (sql: string, params: unknown[]) => void asked.push({ sql, params }) };
  db = drizzle(client, { casing: "snake_case", logger });
}, 120_000);
afterAll(async () => {
  await client?.end();
  await store?.drop();
});

interface Read {
  readonly by: RegExp;
  /** Of each statement, where an index alone does not say that little is read. */
  readonly buffersMax?: number;
  readonly ask: () => Promise<unknown>;
}

const reads: Record<string, Read> = {
  "events of Stripe's with a problem": { by: /stripe_events_remarked/, ask: () => remarkedEvents(db, 50) },
  "what was refused": { by: /audit_refused_and_viewed/, ask: () => auditPage(db, { outcome: "refused" }, 50) },
  "one kind of event": { by: /audit_of_event/, ask: () => auditPage(db, { event: "job.retried" }, 50) },
  colleagues: { by: /users_staff/, ask: () => colleagues(db) },
  "accounts of staff": { by: /users_staff/, ask: () => staffAccounts(db) },
  "pharmacists on duty": { by: /users_staff/, ask: () => pharmacistsOnDuty(db) },
  "orders to ask Stripe about": { by: /orders_by/, ask: () => ordersToCheck(db, now) },
  "blobs of one shard": { by: /_by_shard/, ask: () => blobsOfShard(db, "a") },
  "whether a blob is named": {
    by: /Index Only Scan \w+_by_shard|files_original/,
    ask: () => namedBlobs(db, "a", ["0000a", "1111a"]),
  },
  "a customer's prescriptions": {
    by: /prescriptions_of_customer|orders_of_prescription/,
    ask: async () => {
      const found = await prescriptionsOf(db, busyCustomer, { limit: 20 });
      await ordersOfPrescriptions(
        db,
        busyCustomer,
        found.map(({ id }) => id),
      );
    },
  },
  "mails to nobody": { by: /messages_to_nobody/, ask: () => dropOldAccountRows({ read: db } as Database, now) },
};

test.each(Object.entries(reads))(
  "%s: found by an index, not by reading all there ever was",
  async (_what, { by, buffersMax = Number.POSITIVE_INFINITY, ask }) => {
    asked.length = 0;
    await ask();
    for (const statement of asked.filter(({ sql }) => !/sessions|sign_ups|password_links|rate_limits/.test(sql))) {
      const { nodes, buffers } = await explain(client, statement);
      expect(nodes.join(" "), statement.sql).toMatch(by);
      expect(buffers, statement.sql).toBeLessThanOrEqual(buffersMax);
      expect(
        nodes.filter((node) => /Seq Scan/.test(node)),
        statement.sql,
      ).toEqual([]);
    }
    expect(asked.length).toBeGreaterThan(0);
  },
);

test("a word that many orders have is found among the newest; for one that a single order has, the index of terms is asked", async () => {
  const plansOf = async (term: bigint, found: number) => {
    asked.length = 0;
    expect(await withTerms(db, [[term]], [], 21)).toHaveLength(found);
    expect(asked).toHaveLength(1);
    return Promise.all(asked.map((statement) => explain(client, statement)));
  };
  const [common] = await plansOf(commonTerm, 21);
  expect(common?.nodes.join(" ")).toContain("Index Scan search_terms_newest");
  expect(common?.buffers).toBeLessThan(100);
  const [rare] = await plansOf(rareTerm, 1);
  expect(rare?.nodes.join(" ")).toContain("Bitmap Index Scan search_terms_terms");
  expect(rare?.buffers).toBeLessThan(20);
});
