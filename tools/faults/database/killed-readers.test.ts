import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { killBackends } from "@/tools/faults/database/kill-backends";

const stormMs = 4_000;
const poolSize = 4;

let testDb: TestDatabase;

beforeAll(async () => {
  testDb = await testDatabase({ readPoolSize: poolSize });
});
afterAll(() => testDb.drop());

test("killed read connections fail single reads, never mix up answers, and the pool comes back whole", async () => {
  const { database, adminUrl } = testDb;
  const until = Date.now() + stormMs;
  const wrong: unknown[] = [];
  let answered = 0;
  let failed = 0;
  let next = 0;
  const reader = async () => {
    while (Date.now() < until) {
      const asked = next++;
      const count = (asked % 50) + 1;
      const rows = await database.read
        .execute<{ asked: number; i: number }>(
          sql`select ${asked}::int as asked, i from generate_series(1, ${count}::int) i`,
        )
        .catch(() => undefined);
      if (rows === undefined) failed++;
      else answered++;
      const isWrong = rows !== undefined && (rows.length !== count || rows.some((row) => row?.asked !== asked));
      if (isWrong) wrong.push({ asked, rows });
    }
  };
  const storm = killBackends(adminUrl, "shop-read", 10);
  await Promise.all(Array.from({ length: 3 * poolSize }, reader));
  const killed = await storm.stop();

  expect(wrong).toEqual([]);
  expect(killed).toBeGreaterThan(50);
  expect(failed).toBeGreaterThan(10);
  expect(answered).toBeGreaterThan(100);

  const sleepers = Array.from({ length: poolSize }, () =>
    database.read.execute<{ pid: number }>(sql`select pg_backend_pid() as pid, pg_sleep(0.5)`),
  );
  const pids = (await Promise.all(sleepers)).map(([row]) => row?.pid);
  expect(new Set(pids).size).toBe(poolSize);
});
