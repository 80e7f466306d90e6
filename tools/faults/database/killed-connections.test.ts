import { setImmediate as nextTurn } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "@/db/client";
import { ConnectionLost } from "@/db/connection-error";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { killBackends } from "@/tools/faults/database/kill-backends";

/** The storm lasts until so much was lost and so much went on in it, however fast the machine is. */
const enough = { rolledBack: 400, acknowledged: 800 } as const;
const killEveryMs = 4;
const slots = 8;

let testDb: TestDatabase;

beforeAll(async () => {
  testDb = await testDatabase({ transactionSlots: slots, readPoolSize: 4 });
  await testDb.database.inTransaction((tx) => tx.execute(sql`create table posting (transfer int, side text)`));
});
afterAll(() => testDb.drop());

class Withdrawn extends Error {}

type Outcome = "acknowledged" | "withdrawn" | "rolled-back" | "unknown";

async function transfer(database: Database, id: number): Promise<Outcome> {
  try {
    await database.inTransaction(async (tx) => {
      await tx.execute(sql`insert into posting values (${id}, 'debit')`);
      // Elsewhere for a while: what makes the driver's own transactions change connections.
      for (let turn = 0; turn < id % 7; turn++) await nextTurn();
      await tx.execute(sql`insert into posting values (${id}, 'credit')`);
      if (id % 5 === 0) throw new Withdrawn();
    });
    return "acknowledged";
  } catch (error) {
    if (error instanceof Withdrawn) return "withdrawn";
    if (error instanceof ConnectionLost) return error.outcome;
    throw error;
  }
}

test("a storm of killed connections tears, loses and invents no transaction, and the slots recover", async () => {
  const { database, adminUrl } = testDb;
  const outcomes = new Map<number, Outcome>();
  const seen: Record<Outcome, number> = { acknowledged: 0, withdrawn: 0, "rolled-back": 0, unknown: 0 };
  let next = 0;
  const customer = async () => {
    while (seen["rolled-back"] < enough.rolledBack || seen.acknowledged < enough.acknowledged) {
      const id = next++;
      const outcome = await transfer(database, id);
      outcomes.set(id, outcome);
      seen[outcome] += 1;
    }
  };
  const storm = killBackends(adminUrl, "shop-transaction", killEveryMs);
  await Promise.all(Array.from({ length: 2 * slots }, customer));
  const killed = await storm.stop();

  const rows = await database.read.execute<{ transfer: number; sides: string }>(
    sql`select transfer, string_agg(side, '+' order by side) as sides from posting group by transfer`,
  );
  const found = new Map(rows.map((row) => [row.transfer, row.sides]));
  const of = (...wanted: Outcome[]) => [...outcomes].filter(([, is]) => wanted.includes(is)).map(([id]) => id);

  expect([...found.values()].filter((sides) => sides !== "credit+debit")).toEqual([]);
  expect(of("acknowledged").filter((id) => !found.has(id))).toEqual([]);
  expect(of("withdrawn", "rolled-back").filter((id) => found.has(id))).toEqual([]);
  expect(killed, "connections killed").toBeGreaterThan(0);

  const after = Array.from({ length: 4 * slots }, (_, i) => transfer(database, 5 * (next + i) + 1));
  expect(new Set(await Promise.all(after))).toEqual(new Set(["acknowledged"]));
}, 120_000);
