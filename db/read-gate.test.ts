import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { ReadsBusy } from "@/db/connection-error";
import { type TestDatabase, testDatabase } from "@/db/test-db";

let testDb: TestDatabase;
beforeAll(async () => {
  testDb = await testDatabase();
});
afterAll(() => testDb.drop());

const sleep = (seconds: number) => sql`select pg_sleep(${seconds})`;

/** Drizzle asks nothing until somebody waits for the answer. */
const asked = <T>(statement: PromiseLike<T>): Promise<T> => Promise.resolve(statement);

test("a statement that finds every connection taken is turned away in time, and the next one is served", async () => {
  const narrow = openDatabase(testDb.url, { readPoolSize: 1, readWaitMs: 50 });
  const holding = asked(narrow.read.execute(sleep(0.5)));
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => narrow.read.execute(sleep(0))));
  for (const answer of answers) expect(answer).toMatchObject({ reason: { cause: expect.any(ReadsBusy) } });
  await holding;
  await narrow.read.execute(sleep(0));
  await narrow.close();
});

test("statements that fail give their connection back", async () => {
  const narrow = openDatabase(testDb.url, { readPoolSize: 2, readWaitMs: 2_000 });
  const failing = Array.from({ length: 20 }, () => narrow.read.execute(sql`select 1 / 0`));
  for (const answer of await Promise.allSettled(failing))
    expect(answer).toMatchObject({ reason: { cause: { code: "22012" } } });
  expect(await narrow.read.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  await narrow.close();
});

describe("connections", () => {
  test("are never more than the pools say, however many ask", async () => {
    const bounded = openDatabase(testDb.url, { readPoolSize: 2, transactionSlots: 3 });
    const reads = Array.from({ length: 30 }, () => asked(bounded.read.execute(sleep(0.02))));
    const works = Array.from({ length: 30 }, () => bounded.inTransaction((tx) => tx.execute(sleep(0.02))));
    const counted = await bounded.inTransaction((tx) =>
      tx.execute<{ name: string; n: number }>(
        sql`select application_name as name, count(*)::int as n from pg_stat_activity
          where datname = current_database() and application_name like 'shop-%' group by 1 order by 1`,
      ),
    );
    await Promise.all([...reads, ...works]);
    for (const { name, n } of counted) expect(n, name).toBeLessThanOrEqual(name === "shop-read" ? 2 : 3);
    await bounded.close();
  });

  test("for single statements hold the same limits as those of transactions", async () => {
    const limits = sql`select name, setting from pg_settings
      where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`;
    const expected = [
      { name: "idle_in_transaction_session_timeout", setting: "30000" },
      { name: "lock_timeout", setting: "10000" },
      { name: "statement_timeout", setting: "15000" },
    ];
    expect(await testDb.database.read.execute(limits)).toEqual(expected);
    expect(await testDb.database.inTransaction((tx) => tx.execute(limits))).toEqual(expected);
  });
});
