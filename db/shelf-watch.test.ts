import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type ShelfWatch, watchShelf } from "@/db/shelf-watch";
import { type TestDatabase, testDatabase } from "@/db/test-db";

const pace = { beatMs: 20, silenceMs: 500 };

let testDb: TestDatabase;
let watch: ShelfWatch;
beforeAll(async () => {
  testDb = await testDatabase();
  await run(sql`insert into catalogue_items (slug, price_paise, pack_capsules, available, updated_at)
    values ('isotroin-20', 26800, 10, true, now())`);
  await testDb.database.inTransaction(async (tx) => {
    await tx.execute(sql`insert into batches (id, slug, batch_number, expires_on, manufacturer, received_packs, on_hand_packs, received_at)
      values ('batch', 'isotroin-20', 'B1', '2099-01-31', 'Test', 5, 5, now())`);
    await tx.execute(sql`insert into stock_movements (id, batch_id, packs, reason, at)
      values ('received', 'batch', 5, 'received', now())`);
  });
});
afterEach(() => watch.close());
afterAll(() => testDb.drop());

const run = (statement: ReturnType<typeof sql>) => testDb.database.read.execute(statement);

async function watching(url = testDb.url): Promise<ShelfWatch> {
  watch = watchShelf(url, pace);
  await expect.poll(() => watch.edition, { interval: 5 }).not.toBeNull();
  return watch;
}

const aPrice = sql`update catalogue_items set price_paise = price_paise + 100`;
const nextEdition = (before: number | null) =>
  expect.poll(() => watch.edition !== null && watch.edition !== before, { interval: 5 }).toBe(true);

test.each([
  ["a price", aPrice],
  ["whether it is sold", sql`update catalogue_items set available = not available`],
  ["the date of a batch", sql`update batches set expires_on = '2098-01-31'`],
  ["a batch in quarantine", sql`update batches set quarantined_at = now(), quarantine_code = 'other'`],
])("a change of %s is another edition", async (_what, statement) => {
  const { edition: before } = await watching();
  await run(statement);
  await nextEdition(before);
});

test("what no page shows, and what was rolled back, is none; many statements of one transaction are one", async () => {
  const { edition: before } = await watching();
  await run(sql`update catalogue_items set version = version + 1`);
  const undone = testDb.database.inTransaction(async (tx) => {
    await tx.execute(aPrice);
    throw new Error("undone");
  });
  await undone.catch(() => undefined);
  await testDb.database.inTransaction(async (tx) => {
    await tx.execute(aPrice);
    await tx.execute(aPrice);
  });
  await nextEdition(before);
  expect(watch.edition).toBe(Number(before) + 1);
});

test("a connection that was cut makes another edition, as something may have gone unheard", async () => {
  const { edition: before } = await watching();
  const admin = postgres(testDb.adminUrl, { max: 1, onnotice: () => undefined });
  const cut = await admin`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'shop-shelf' and datname = current_database()`;
  await admin.end();
  expect(cut).toHaveLength(1);
  await nextEdition(before);
  const { edition: between } = watch;
  await run(aPrice);
  await nextEdition(between);
});

test("without a server nothing is kept, and a watch that was closed is deaf", async () => {
  watch = watchShelf("postgres://shop:x@127.0.0.1:1/shop", pace);
  await expect(run(sql`select pg_sleep(0.2)`)).resolves.toHaveLength(1);
  expect(watch.edition).toBeNull();
  await watch.close();
  await watching();
  await watch.close();
  expect(watch.edition).toBeNull();
});
