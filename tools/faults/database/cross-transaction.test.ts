import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { ConnectionLost } from "@/db/connection-error";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { killBackend } from "@/tools/faults/database/kill-backends";

let testDb: TestDatabase;

beforeAll(async () => {
  testDb = await testDatabase({ transactionSlots: 1 });
  await testDb.database.inTransaction((tx) => tx.execute(sql`create table entry (who text, n int)`));
});
beforeEach(() => testDb.database.inTransaction((tx) => tx.execute(sql`truncate entry`)));
afterAll(() => testDb.drop());

const insert = (tx: Tx, who: string, n: number) => tx.execute(sql`insert into entry values (${who}, ${n})`);

async function backendPid(tx: Tx): Promise<number> {
  const [row] = await tx.execute(sql`select pg_backend_pid() as pid`);
  return Number(row?.pid);
}

function signal() {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
}

describe("a transaction whose connection dies while it waits for something else", () => {
  test("can neither write nor commit inside the next transaction", async () => {
    const { database, adminUrl } = testDb;
    const nextHasBegun = signal();
    let lateInsert: Promise<unknown> = Promise.resolve();
    let workEnded: Promise<unknown> = Promise.resolve();

    const first = database.inTransaction((tx) => {
      const work = async () => {
        await insert(tx, "first", 1);
        await killBackend(adminUrl, await backendPid(tx));
        await nextHasBegun.given;
        lateInsert = insert(tx, "first", 2);
        await lateInsert.catch(() => undefined);
      };
      workEnded = work();
      return workEnded;
    });
    await expect(first).rejects.toMatchObject({ name: "ConnectionLost", outcome: "rolled-back" });

    const change = new Error("changed my mind");
    const second = database.inTransaction(async (tx) => {
      await insert(tx, "second", 1);
      nextHasBegun.give();
      await workEnded;
      // Nothing but its own row: the late statement of the first went nowhere.
      expect(await tx.execute(sql`select who, n from entry`)).toEqual([{ who: "second", n: 1 }]);
      throw change;
    });
    await expect(second).rejects.toBe(change);
    await expect(lateInsert).rejects.toMatchObject({ cause: expect.any(ConnectionLost) });
    expect(await database.read.execute(sql`select who, n from entry`)).toEqual([]);
  });

  test("frees its slot though its work never ends", async () => {
    const { database, adminUrl } = testDb;
    const stuck = database.inTransaction(async (tx) => {
      await killBackend(adminUrl, await backendPid(tx));
      await new Promise(() => undefined);
    });
    await expect(stuck).rejects.toBeInstanceOf(ConnectionLost);
    await database.inTransaction((tx) => insert(tx, "next", 1));
    expect(await database.read.execute(sql`select who from entry`)).toEqual([{ who: "next" }]);
  });
});

describe("a connection that dies while COMMIT is under way", () => {
  test("leaves the outcome unknown, and says so", async () => {
    const { database, adminUrl } = testDb;
    await database.inTransaction(async (tx) => {
      await tx.execute(sql`create table slow (id int)`);
      await tx.execute(sql`create function linger() returns trigger language plpgsql as
        'begin perform pg_sleep(10); return null; end'`);
      await tx.execute(sql`create constraint trigger at_commit after insert on slow deferrable initially deferred
        for each row execute function linger()`);
    });
    const backend = signal();
    let pid = 0;
    const attempt = database.inTransaction(async (tx) => {
      await tx.execute(sql`insert into slow values (1)`);
      pid = await backendPid(tx);
      backend.give();
    });
    await backend.given;
    await committing(adminUrl, pid);
    await Promise.all([
      expect(attempt).rejects.toMatchObject({ name: "ConnectionLost", outcome: "unknown" }),
      killBackend(adminUrl, pid),
    ]);
  });
});

async function committing(adminUrl: string, pid: number) {
  const admin = postgres(adminUrl, { max: 1 });
  const isCommitting = async () =>
    (await admin`select from pg_stat_activity where pid = ${pid} and state = 'active' and query = 'commit'`).length > 0;
  while (!(await isCommitting())) await new Promise(setImmediate);
  await admin.end();
}
