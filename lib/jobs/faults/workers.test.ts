import { sql } from "drizzle-orm";
import { makeWorkerUtils } from "graphile-worker";
import { afterEach, beforeEach, expect, test } from "vitest";
import { queueUrl } from "@/db/connection-options";
import { freeSilentWorkers } from "@/db/repo/health";
import { staffAlerts } from "@/db/schema/records";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { makeWorkerWorld, soon, until } from "./worker-test-world";

let store: TestDatabase;
let workers: Awaited<ReturnType<typeof makeWorkerWorld>>;
beforeEach(async () => {
  store = await testDatabase();
  workers = await makeWorkerWorld(store);
});
afterEach(async () => {
  await workers.end();
  await store.drop();
});

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const isEmpty = async () => (await workers.queue()).length === 0;

test("two workers on one queue share the work, and each job is done once", async () => {
  const [one, other] = await Promise.all([workers.start("made"), workers.start("made")]);
  await Promise.all(numbers(200).map((n) => workers.add("note", n)));
  await until(isEmpty);
  const noted = await workers.noted("note");
  expect(noted.map(({ n }) => n)).toEqual(numbers(200));
  expect(new Set(noted.map(({ pid }) => pid))).toEqual(new Set([one.pid, other.pid]));
});

test("SIGTERM: jobs in hand end, no other is begun, nothing stays locked, the process leaves with 0", async () => {
  const leaving = await workers.start("made");
  for (const n of numbers(12)) await workers.add("slow", n);
  await until(async () => (await workers.noted("begun")).length === 4);
  leaving.child.kill("SIGTERM");
  await workers.add("note", 1);
  await workers.letGo();
  expect(await leaving.exited).toEqual([0, null]);
  const begun = (await workers.noted("begun")).map(({ n }) => n);
  expect((await workers.noted("slow")).map(({ n }) => n)).toEqual(begun);
  expect(begun.length).toBeLessThan(12);
  const left = await workers.queue();
  expect(left).toHaveLength(12 - begun.length + 1);
  expect(left.filter(({ locked, attempts }) => locked || attempts > 0)).toEqual([]);
});

test("a worker killed with jobs in hand loses none: another does them once it was silent", async () => {
  const killed = await workers.start("made", soon);
  for (const n of numbers(4)) await workers.add("slow", n);
  await until(async () => (await workers.noted("begun")).length === 4);
  await killed.kill("SIGKILL");
  await workers.letGo();
  const next = await workers.start("made", soon);
  await until(isEmpty);
  expect(await workers.noted("slow")).toEqual(numbers(4).map((n) => ({ n, pid: next.pid })));
});

test("a worker that stood still goes on with nothing: others have its jobs, and it ends itself", async () => {
  const frozen = await workers.start("made", soon);
  for (const n of numbers(4)) await workers.add("slow", n);
  await until(async () => (await workers.noted("begun")).length === 4);
  frozen.child.kill("SIGSTOP");
  const next = await workers.start("made", soon);
  await until(async () => (await workers.noted("begun")).filter(({ pid }) => pid === next.pid).length === 4);
  frozen.child.kill("SIGCONT");
  expect(await frozen.exited).toEqual([9, null]);
  await workers.letGo();
  await until(isEmpty);
  expect(await workers.noted("slow")).toEqual(numbers(4).map((n) => ({ n, pid: next.pid })));
});

test("a job that takes long stays with the worker that has it, as long as that one beats", async () => {
  await workers.start("made", soon);
  await workers.add("slow", 0);
  await until(async () => (await workers.noted("begun")).length === 1);
  await store.database.inTransaction((tx) =>
    tx.execute(sql`update graphile_worker._private_jobs set locked_at = now() - interval '1 minute'`),
  );
  await freeSilentWorkers(store.database, soon.silentAfterSeconds);
  expect(await workers.queue()).toMatchObject([{ task: "slow", locked: true }]);
});

test("a job that always fails is tried as often as it may be, ever later, then given up; the others pass it by", async () => {
  await workers.start("made");
  await workers.add("poison", 0, 3);
  const waits: { readonly sinceBegun: number; readonly fromNow: number }[] = [];
  for (let attempt = 1; attempt <= 3; attempt++) {
    await until(async () => (await workers.queue()).some((job) => job.attempts === attempt && !job.locked));
    const [row] = await store.database.read.execute<{ since_begun: number; from_now: number }>(sql`
      select extract(epoch from run_at - updated_at)::float8 as since_begun, extract(epoch from run_at - now())::float8 as from_now from graphile_worker.jobs where task_identifier = 'poison'`);
    waits.push({ sinceBegun: row?.since_begun ?? 0, fromNow: row?.from_now ?? 0 });
    if (attempt === 2) for (const n of numbers(50)) await workers.add("note", n);
    // What is being waited for is the number of the attempt, not its hour.
    await store.database.inTransaction((tx) =>
      tx.execute(sql`select graphile_worker.reschedule_jobs(array_agg(id), run_at := now())
        from graphile_worker.jobs where task_identifier = 'poison'`),
    );
  }
  await until(async () => (await workers.noted("note")).length === 50);
  expect(await workers.queue()).toEqual([
    { id: expect.any(String), task: "poison", attempts: 3, locked: false, error: "Error" },
  ]);
  const alerts = await store.database.read.select().from(staffAlerts);
  expect(alerts).toMatchObject([{ kind: "job-given-up", params: { task: "poison" }, times: 1 }]);
  waits.forEach(({ sinceBegun, fromNow }, index) => {
    const pause = Math.exp(index + 1);
    expect(sinceBegun).toBeGreaterThan(pause);
    expect(fromNow).toBeLessThan(pause * 1.5);
  });
});

test("every connection of a worker holds limits for statements, locks and idle transactions, and at most six are the queue's", async () => {
  await workers.start("made");
  await Promise.all(numbers(30).map((n) => workers.add("note", n)));
  await until(isEmpty);
  const utils = await makeWorkerUtils({ connectionString: queueUrl(store.url) });
  const { rows, asking } = await utils.withPgClient(async (client) => {
    const settings = await client.query<{ name: string; setting: string }>(`select name, setting from pg_settings
      where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`);
    const [own] = (await client.query<{ pid: number }>("select pg_backend_pid() as pid")).rows;
    return { rows: settings.rows, asking: own?.pid ?? 0 };
  });
  await utils.release();
  expect(rows.map(({ name, setting }) => [name, setting])).toEqual([
    ["idle_in_transaction_session_timeout", "30000"],
    ["lock_timeout", "10000"],
    ["statement_timeout", "15000"],
  ]);
  // The connection that asked is no worker's, and the server may still be closing it.
  const [row] = await store.database.read.execute<{ n: number }>(
    sql`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and application_name = 'shop-queue' and pid <> ${asking}`,
  );
  expect(row?.n).toBeGreaterThan(0);
  expect(row?.n).toBeLessThanOrEqual(6);
});
