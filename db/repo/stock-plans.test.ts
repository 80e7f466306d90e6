import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sessionSettings } from "@/db/connection-options";
import { explain } from "@/db/explain";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { batchesQuery } from "./batch";
import { saleItems } from "./catalogue";

// Batches of many years. No wall time: what is judged is how many pages of the database a page of the stock touches.

const now = new Date("2026-11-25T06:00:00Z");
const movedSince = new Date(now.getTime() - 90 * 86_400_000);

let store: TestDatabase;
let client: postgres.Sql;

beforeAll(async () => {
  store = await testDatabase();
  const admin = postgres(store.adminUrl, { max: 1 });
  await admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`insert into catalogue_items (slug, price_paise, pack_capsules, available, updated_at) values ('isotroin-20', 26800, 10, true, now())`;
    await tx`insert into batches (id, slug, batch_number, expires_on, manufacturer, received_packs, on_hand_packs, received_at, moved_at)
      select 'batch-' || n, 'isotroin-20', 'RCL/' || lpad(n::text, 5, '0'), '2027-01-31', 'Demo maker', 20, case when n <= 80 then 20 else 0 end,
        ${now}::timestamptz - n * interval '1 day', ${now}::timestamptz - n * interval '1 day'
      from generate_series(1, 20000) n`;
    await tx`insert into stock_movements (id, batch_id, packs, reason, at)
      select 'movement-' || n || '-' || m, 'batch-' || n, case when m = 1 then 20 else -1 end, case when m = 1 then 'received' else 'corrected' end,
        ${now}::timestamptz - n * interval '1 day'
      from generate_series(1, 20000) n, generate_series(1, 5) m`;
  });
  await admin`vacuum analyze batches`;
  await admin`vacuum analyze stock_movements`;
  await admin.end();
  client = postgres(store.url, { max: 1, connection: sessionSettings("plans") });
}, 120_000);

afterAll(async () => {
  await client?.end();
  await store?.drop();
});

test.each([
  ["with packs, or moved lately", { movedSince, slug: null, number: null }, 0],
  ["of all time", { movedSince: null, slug: null, number: null }, 0],
  ["of all time, a later page", { movedSince: null, slug: null, number: null }, 500],
  ["found by the beginning of a number", { movedSince: null, slug: null, number: "rcl 1999" }, 0],
])("a page of batches %s, beside 20,000, is a short walk along indexes", async (_what, asked, offset) => {
  const plan = await explain(client, batchesQuery(store.database.read, asked, 51, offset).toSQL());
  expect(plan.nodes.join(", ")).not.toMatch(/Seq Scan/);
  expect(plan.buffers).toBeLessThan(1_500);
});

test("what is free to sell of a medicine is found among the few batches with packs", async () => {
  const asked: { sql: string; params: readonly unknown[] }[] = [];
  const logger = { logQuery: (sql: string, params: unknown[]) => void asked.push({ sql, params }) };
  expect(await saleItems(drizzle(client, { casing: "snake_case", logger }), "2026-11-25")).toMatchObject([
    { freePacks: 1_600 },
  ]);
  for (const statement of asked) {
    const plan = await explain(client, statement);
    expect(plan.nodes.join(", ")).toContain("batches_with_packs");
    expect(plan.buffers).toBeLessThan(100);
  }
  expect(asked).toHaveLength(1);
});
