import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { databaseErrorFacts } from "@/db/database-error";
import { inRepeatedTransaction } from "@/db/repeated-transaction";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { killBackend } from "@/tools/faults/database/kill-backends";

let testDb: TestDatabase;

beforeAll(async () => {
  testDb = await testDatabase({ transactionSlots: 4 });
  await testDb.database.inTransaction((tx) => tx.execute(sql`create table account (id int primary key, n int)`));
});
beforeEach(() =>
  testDb.database.inTransaction((tx) =>
    tx.execute(sql`truncate account; insert into account select i, 0 from generate_series(1, 2) i`),
  ),
);
afterAll(() => testDb.drop());

const counts = async () =>
  (await testDb.database.read.execute<{ n: number }>(sql`select n from account order by id`)).map(({ n }) => n);

/** Resolves for each caller once `many` have come. */
function meeting(many: number) {
  let come = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++come >= many) open();
    return opened;
  };
}

describe("work that stood in another's way is done from its start again, and once", () => {
  test("when two lock the same rows in crossing order (40P01)", async () => {
    const bothHaveOne = meeting(2);
    let begun = 0;
    const add = (tx: Tx, id: number) => tx.execute(sql`update account set n = n + 1 where id = ${id}`);
    const crossing = (first: number, second: number) => async (tx: Tx) => {
      begun++;
      await add(tx, first);
      await bothHaveOne();
      await add(tx, second);
      return first;
    };
    const outcomes = [crossing(1, 2), crossing(2, 1)].map((work) => inRepeatedTransaction(testDb.database, work));
    expect(await Promise.all(outcomes)).toEqual([1, 2]);
    expect(begun, "one of them was rolled back").toBe(3);
    expect(await counts()).toEqual([2, 2]);
  });

  test("when two serializable ones read what the other writes (40001)", async () => {
    const bothHaveRead = meeting(2);
    let begun = 0;
    const sumInto = (id: number) => async (tx: Tx) => {
      begun++;
      await tx.setTransaction({ isolationLevel: "serializable" });
      await tx.execute(sql`select sum(n) from account`);
      await bothHaveRead();
      await tx.execute(sql`update account set n = n + (select count(*) from account where n = 0) where id = ${id}`);
    };
    await Promise.all([1, 2].map((id) => inRepeatedTransaction(testDb.database, sumInto(id))));
    expect(begun).toBe(3);
    // One saw two empty accounts, the other, after it, one: never two and two.
    expect((await counts()).sort()).toEqual([1, 2]);
  });
});

const failing = (code: string) => {
  let begun = 0;
  const work = (tx: Tx) => {
    begun++;
    return tx.execute(sql.raw(`do $$ begin raise exception using errcode = '${code}'; end $$`));
  };
  return { work, begun: () => begun };
};

test("what fails three times in that way is given up", async () => {
  const { work, begun } = failing("40001");
  const error = await inRepeatedTransaction(testDb.database, work).catch((thrown: unknown) => thrown);
  expect(databaseErrorFacts(error)?.code).toBe("40001");
  expect(begun()).toBe(3);
});

test.each(["23505", "23514", "55P03", "57014", "P0001"])("SQLSTATE %s is not tried again", async (code) => {
  const { work, begun } = failing(code);
  await expect(inRepeatedTransaction(testDb.database, work)).rejects.toThrow();
  expect(begun()).toBe(1);
});

test("a lost connection is not tried again, whatever is known of its outcome", async () => {
  let begun = 0;
  const attempt = inRepeatedTransaction(testDb.database, async (tx) => {
    begun++;
    const [row] = await tx.execute(sql`select pg_backend_pid() as pid`);
    await killBackend(testDb.adminUrl, Number(row?.pid));
    await tx.execute(sql`select 1`);
  });
  await expect(attempt).rejects.toMatchObject({ name: "ConnectionLost" });
  expect(begun).toBe(1);
});
