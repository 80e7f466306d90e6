import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { ConnectionLost, DatabaseSilent } from "@/db/connection-error";
import { databaseUnavailable } from "@/db/unavailable";
import { type PostgresServer, startPostgres } from "@/tools/run/postgres";

// The usual pace is seconds; nothing here depends on how long it is, so that the test need not wait for them.
const pulse = { suspectAfterMs: 300, probeMsMax: 300, lookEveryMs: 20 };
const pool = 4;

let folder: string;
let server: PostgresServer;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "shop-frozen-"));
  await chmod(folder, 0o711);
  server = await startPostgres({ dataDir: path.join(folder, "data") });
  database = openDatabase(server.url, { transactionSlots: pool, readPoolSize: pool, pulse });
  await database.inTransaction((tx) => tx.execute(sql`create table posting (id int primary key)`));
});
afterAll(async () => {
  await database.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Stops every process of the server; gives back how to let them go on. */
async function freeze(): Promise<() => void> {
  const admin = postgres(server.adminUrl, { max: 1, onnotice: () => undefined });
  const rows = await admin<{ pid: number }[]>`select pid from pg_stat_activity where pid <> pg_backend_pid()`;
  await admin.end();
  const pids = [...rows.map(({ pid }) => pid), server.pid];
  const all = (name: NodeJS.Signals) => {
    for (const pid of pids) {
      try {
        process.kill(pid, name);
      } catch (error) {
        // The server's own helpers come and go: one that ended since it was listed holds nothing up.
        const isGone = error instanceof Error && "code" in error && error.code === "ESRCH";
        if (!isGone || pid === server.pid) throw error;
      }
    }
  };
  all("SIGSTOP");
  return () => all("SIGCONT");
}

type Outcome = "acknowledged" | "rolled-back" | "unknown" | "refused";

async function post(id: number): Promise<Outcome> {
  try {
    await database.inTransaction(async (tx) => {
      await tx.execute(sql`insert into posting values (${id})`);
      await tx.execute(sql`select 1`);
    });
    return "acknowledged";
  } catch (error) {
    if (error instanceof ConnectionLost) return error.outcome;
    if (error instanceof DatabaseSilent) return "refused";
    throw error;
  }
}

async function msOf(work: Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await work;
  return performance.now() - startedMs;
}

test("a frozen server turns everybody away soon, then at once, piles nothing up, and nothing is lost or done twice when it thaws", async () => {
  const outcomes = new Map<number, Outcome>();
  let next = 0;
  let isRunning = true;
  const customer = async () => {
    while (isRunning) {
      const id = next++;
      outcomes.set(id, await post(id));
      if (!database.isAnswering) await delay(5);
    }
  };
  const load = Array.from({ length: 3 * pool }, customer);
  while (next < 100) await delay(5);

  const thaw = await freeze();
  const reads = () =>
    Promise.allSettled(Array.from({ length: 200 }, () => database.read.execute(sql`select count(*) from posting`)));
  let failures: PromiseSettledResult<unknown>[] = [];
  const soonMs = await msOf(
    reads().then((results) => {
      failures = results;
    }),
  );
  expect(database.isAnswering).toBe(false);
  const kinds = failures.map((result) =>
    result.status === "rejected" ? databaseUnavailable(result.reason) : "answered",
  );
  expect(new Set(kinds)).toEqual(new Set(["nothing-done"]));
  expect(soonMs).toBeLessThan(5_000);
  // From now on nobody waits at all: two hundred are told within what one statement may take.
  expect(await msOf(reads())).toBeLessThan(500);
  expect(await msOf(post(-1))).toBeLessThan(100);

  thaw();
  while (!database.isAnswering) await delay(5);
  const before = next;
  while (next < before + 100) await delay(5);
  isRunning = false;
  await Promise.all(load);
  const found = new Set((await database.read.execute<{ id: number }>(sql`select id from posting`)).map(({ id }) => id));
  const of = (...wanted: Outcome[]) => [...outcomes].filter(([, is]) => wanted.includes(is)).map(([id]) => id);
  expect(of("acknowledged").filter((id) => !found.has(id))).toEqual([]);
  expect(of("rolled-back", "refused").filter((id) => found.has(id))).toEqual([]);
  expect(of("rolled-back", "unknown").length, "transactions were under way when it froze").toBeGreaterThan(0);
  expect(of("refused").length).toBeGreaterThan(0);

  const [held] = await database.read.execute<{ n: number }>(
    sql`select count(*)::int as n from pg_stat_activity where application_name like 'shop-%'`,
  );
  expect(held?.n).toBeLessThanOrEqual(2 * pool + 1);
});
