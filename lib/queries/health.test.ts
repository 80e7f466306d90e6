import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { beat } from "@/db/repo/health";
import { addJob } from "@/db/repo/job";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { dueAtMostSeconds } from "@/lib/domain/jobs/worker-state";
import { health, readiness } from "./health";

let store: TestDatabase;
beforeAll(async () => {
  store = await testDatabase();
});
afterAll(() => store.drop());
beforeEach(async () => {
  await store.database.read.execute(sql`delete from graphile_worker._private_jobs`);
  await store.database.read.execute(sql`delete from worker_heartbeats`);
});

const job = { task: "send-message", payload: {}, attemptsMax: 3, key: "mail", delaySeconds: 0 };
const tooLong = dueAtMostSeconds + 1;

/** One job, with what the database says of it. */
async function queued(changes: ReturnType<typeof sql>) {
  await store.database.inTransaction((tx) => addJob(tx, job));
  await store.database.read.execute(sql`update graphile_worker._private_jobs set ${changes}`);
}
const due = (seconds: number) => sql`run_at = now() - make_interval(secs => ${seconds})`;
const alive = () => beat(store.database, ["pool-1"]);

test("a shop whose worker lives and has nothing overdue is well", async () => {
  await alive();
  expect(await health(store.database)).toEqual({
    status: "ok",
    database: "ok",
    migrations: "current",
    worker: "ok",
  });
});

test("a worker that beats is behind once a due job has waited for too long", async () => {
  await alive();
  await queued(due(tooLong));
  expect(await health(store.database)).toMatchObject({ status: "failing", worker: "behind" });
});

test.each([
  ["is due for a short while", due(dueAtMostSeconds - 60)],
  ["is to be done later", sql`run_at = now() + interval '1 hour'`],
  ["failed and waits for its next attempt", sql`run_at = now() + interval '6 hours', attempts = 2`],
  ["was given up", sql`${due(tooLong)}, attempts = max_attempts`],
  ["is in hand", sql`${due(tooLong)}, locked_at = now(), locked_by = 'pool-1'`],
])("a job that %s makes nobody late", async (_what, changes) => {
  await alive();
  await queued(changes);
  expect(await health(store.database)).toMatchObject({ status: "ok", worker: "ok" });
});

test("a silent worker is the shop's fault and no web server's", async () => {
  expect(await health(store.database)).toMatchObject({ status: "failing", worker: "silent" });
  expect(await readiness(store.database)).toEqual({ status: "ok", database: "ok", migrations: "current" });
});

test("without a database no web server is ready, and of the worker nothing is known", async () => {
  const nowhere = openDatabase("postgres://shop:x@127.0.0.1:1/shop");
  const away = { status: "failing", database: "unreachable", migrations: "unknown" };
  expect(await readiness(nowhere)).toEqual(away);
  expect(await health(nowhere)).toEqual({ ...away, worker: "unknown" });
  await nowhere.close();
});
