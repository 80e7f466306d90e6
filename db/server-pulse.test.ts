import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { type TestDatabase, testDatabase } from "@/db/test-db";

// A server that is really frozen: tools/faults/database/frozen-server.test.ts.

const pulse = { suspectAfterMs: 100, probeMsMax: 300, lookEveryMs: 20 };

let testDb: TestDatabase;
beforeAll(async () => {
  testDb = await testDatabase({ pulse });
});
afterAll(() => testDb.drop());

const sleep = sql`select pg_sleep(1)`;

test("statements that take long are no silence: they are answered, and so is whoever comes meanwhile", async () => {
  const { database } = testDb;
  const slow = [
    Promise.resolve(database.read.execute(sleep)),
    database.inTransaction((tx) => tx.execute(sleep)),
    database.inTransaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(1)`);
      await tx.execute(sleep);
    }),
    database.inTransaction((tx) => tx.execute(sql`select pg_advisory_xact_lock(1)`)),
  ];
  let isOver = false;
  const all = Promise.all(slow).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    expect(database.isAnswering).toBe(true);
    expect(await database.read.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await new Promise(setImmediate);
  }
  await all;
});

test("a process that stood still itself does not take the server for silent", async () => {
  const { database } = testDb;
  const slow = Promise.resolve(database.read.execute(sleep));
  for (let stall = 0; stall < 3; stall++) {
    await new Promise((resolve) => setTimeout(resolve, pulse.suspectAfterMs));
    const until = performance.now() + 2 * pulse.probeMsMax;
    while (performance.now() < until);
  }
  await slow;
  expect(database.isAnswering).toBe(true);
});

test("a server that is not there fails at once and is asked again as before", async () => {
  const nowhere = openDatabase("postgres://shop:x@127.0.0.1:1/shop", { pulse });
  for (let asked = 0; asked < 3; asked++) {
    await expect(nowhere.read.execute(sql`select 1`)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
  }
  await nowhere.close();
});
