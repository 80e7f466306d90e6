import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase, type Tx } from "@/db/client";
import { TransactionMisused, TransactionSlotsBusy } from "@/db/connection-error";
import { type TestDatabase, testDatabase } from "@/db/test-db";

let testDb: TestDatabase;
let database: Database;

beforeAll(async () => {
  testDb = await testDatabase({ transactionSlots: 3 });
  database = testDb.database;
  await database.inTransaction((tx) => tx.execute(sql`create table note (id int primary key, words text[])`));
});
beforeEach(() => database.inTransaction((tx) => tx.execute(sql`truncate note`)));
afterAll(() => testDb.drop());

const insert = (tx: Tx, id: number) => tx.execute(sql`insert into note (id) values (${id})`);
const ids = async () => (await database.read.execute(sql`select id from note order by id`)).map((row) => row.id);

function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe("a transaction", () => {
  test("is there for all to see once it resolved, and gives back what its work returned", async () => {
    expect(await database.inTransaction(async (tx) => (await insert(tx, 1)).count)).toBe(1);
    expect(await ids()).toEqual([1]);
  });

  test("leaves nothing behind when its work throws, and throws the same error on", async () => {
    const reason = new Error("out of stock");
    const attempt = database.inTransaction(async (tx) => {
      await insert(tx, 1);
      throw reason;
    });
    await expect(attempt).rejects.toBe(reason);
    expect(await ids()).toEqual([]);
  });

  test("does not pass for done when the error of a statement was swallowed", async () => {
    const attempt = database.inTransaction(async (tx) => {
      await insert(tx, 1);
      await insert(tx, 1).catch(() => undefined);
    });
    await expect(attempt).rejects.toBeInstanceOf(TransactionMisused);
    expect(await ids()).toEqual([]);
  });

  test("goes on after a failure inside a savepoint", async () => {
    await database.inTransaction(async (tx) => {
      await insert(tx, 1);
      await tx.transaction((inner) => insert(inner, 1)).catch(() => undefined);
      await tx.transaction((inner) => insert(inner, 2));
    });
    expect(await ids()).toEqual([1, 2]);
  });

  test("refuses statements after its end, so that they cannot join the next transaction on the connection", async () => {
    let kept: Tx | undefined;
    await database.inTransaction(async (tx) => {
      kept = tx;
    });
    await expect(insert(kept as Tx, 1)).rejects.toMatchObject({ cause: expect.any(TransactionMisused) });
    expect(await ids()).toEqual([]);
  });

  test("reports a constraint that is checked at COMMIT as what it is, and the slot goes on", async () => {
    await database.inTransaction((tx) =>
      tx.execute(sql`create table late (id int constraint late_once unique deferrable initially deferred)`),
    );
    const attempt = database.inTransaction((tx) => tx.execute(sql`insert into late values (1), (1)`));
    await expect(attempt).rejects.toMatchObject({ code: "23505", constraint_name: "late_once" });
    await database.inTransaction((tx) => insert(tx, 1));
    expect(await ids()).toEqual([1]);
  });

  test("may be serializable", async () => {
    const level = await database.inTransaction(async (tx) => {
      await tx.setTransaction({ isolationLevel: "serializable" });
      return tx.execute(sql`show transaction_isolation`);
    });
    expect(level).toEqual([{ transaction_isolation: "serializable" }]);
  });

  test("holds limits for statements, locks and idleness", async () => {
    const [row] = await database.inTransaction((tx) =>
      tx.execute(sql`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
        current_setting('idle_in_transaction_session_timeout') as idle, current_setting('application_name') as name`),
    );
    expect(row).toEqual({ statement: "15s", lock: "10s", idle: "30s", name: "shop-transaction" });
  });
});

const twenty = Array.from({ length: 20 }, (_, id) => id);

describe("transaction slots", () => {
  test("serve twenty transactions at once, never more than three together", async () => {
    let running = 0;
    let runningMax = 0;
    const work = (id: number) => async (tx: Tx) => {
      runningMax = Math.max(runningMax, ++running);
      await insert(tx, id);
      await tx.execute(sql`select pg_sleep(0.01)`);
      running--;
    };
    await Promise.all(twenty.map((id) => database.inTransaction(work(id))));
    expect(runningMax).toBe(3);
    expect(await ids()).toEqual(twenty);
  });

  test("are given in order of arrival", async () => {
    const single = openDatabase(testDb.url, { transactionSlots: 1 });
    const started: number[] = [];
    await Promise.all(twenty.map((id) => single.inTransaction(async () => started.push(id))));
    expect(started).toEqual(twenty);
    await single.close();
  });

  test("turn a transaction away when none comes free in time", async () => {
    const narrow = openDatabase(testDb.url, { transactionSlots: 1, slotWaitMs: 50 });
    const held = gate();
    const holding = narrow.inTransaction(() => held.opened);
    await expect(narrow.inTransaction((tx) => insert(tx, 1))).rejects.toBeInstanceOf(TransactionSlotsBusy);
    held.open();
    await holding;
    await narrow.inTransaction((tx) => insert(tx, 2));
    expect(await ids()).toEqual([2]);
    await narrow.close();
  });

  test("let a running transaction end on closing, and begin no other", async () => {
    const closing = openDatabase(testDb.url);
    const held = gate();
    const running = closing.inTransaction(async (tx) => {
      await held.opened;
      await insert(tx, 1);
    });
    const closed = closing.close();
    await expect(closing.inTransaction((tx) => insert(tx, 2))).rejects.toThrow("closed");
    held.open();
    await Promise.all([running, closed]);
    expect(await ids()).toEqual([1]);
  });

  test("report a server that is not there as a lost connection with nothing begun", async () => {
    const nowhere = openDatabase("postgres://shop:x@127.0.0.1:1/shop");
    const attempt = nowhere.inTransaction((tx) => insert(tx, 1));
    await expect(attempt).rejects.toMatchObject({ name: "ConnectionLost", outcome: "rolled-back" });
    await nowhere.close();
  });
});

describe("the read handle", () => {
  test("begins no transaction", () => {
    const begin = Reflect.get(database.read, "transaction");
    expect(() => begin(() => undefined)).toThrow(TransactionMisused);
  });

  test("takes and gives arrays", async () => {
    await database.inTransaction((tx) =>
      tx.execute(sql`insert into note values (1, ${sql.param(["a", "b"])}::text[])`),
    );
    expect(await database.read.execute(sql`select words from note`)).toEqual([{ words: ["a", "b"] }]);
  });

  test("serves more readers than it has connections", async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) => database.read.execute(sql`select ${i}::int as i`)),
    );
    expect(answers.map(([row]) => row?.i)).toEqual(Array.from({ length: 40 }, (_, i) => i));
  });
});
