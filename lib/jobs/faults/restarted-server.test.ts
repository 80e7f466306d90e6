import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { migrate } from "@/db/migrate";
import { type PostgresServer, startPostgres } from "@/tools/run/postgres";
import { freePort } from "@/tools/run/postgres-process";
import { type Kept, keep } from "@/tools/run/up/supervisor";
import { makeWorkerWorld, until } from "./worker-test-world";

let folder: string;
let port: number;
let server: PostgresServer;
let database: Database;
let workers: Awaited<ReturnType<typeof makeWorkerWorld>>;
let kept: Kept;

const startServer = () => startPostgres({ dataDir: path.join(folder, "data"), port });

/** What `pg_ctl -m fast restart` does. */
async function restartFast() {
  process.kill(server.pid, "SIGINT");
  await server.exited;
  server = await startServer();
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "shop-restart-"));
  await chmod(folder, 0o711); // Started by root, the server runs under another account, which must get through.
  port = await freePort();
  server = await startServer();
  await migrate(server.url);
  database = openDatabase(server.url);
  workers = await makeWorkerWorld({ url: server.url, database });
});
afterEach(async () => {
  await kept.stop();
  await workers.end();
  await database.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A worker under the supervisor of `npm start`. */
async function keepWorker() {
  const started: number[] = [];
  const start = async () => {
    const { pid, exited, kill } = await workers.start("made");
    const how = exited.then(([code, signal]) => String(signal ?? `code ${code}`));
    return { pid, exited: how, stop: async () => void (await kill("SIGKILL")) };
  };
  kept = await keep(
    { name: "worker", start },
    { started: (_name, pid) => void started.push(pid), failed: () => undefined },
  );
  return started;
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

const isDone = (n: number) =>
  workers.noted("note").then(
    (rows) => rows.some((row) => row.n === n),
    () => false, // The server is away.
  );

async function probe() {
  const add = () =>
    workers.add("note", 1_000).then(
      () => true,
      () => false,
    );
  await until(add);
  await until(() => isDone(1_000));
}

/** Holds the rows of the jobs in hand, so that each is done and cannot be crossed off. */
async function holdJobsInHand() {
  const client = postgres(server.url, { max: 1, onnotice: () => undefined });
  const held = await client.reserve();
  await held`begin`;
  await held`select from graphile_worker._private_jobs where locked_at is not null for update`;
  return () => client.end({ timeout: 1 });
}

const crossingOff = async () => {
  const rows = await database.read.execute(
    sql`select from pg_stat_activity where application_name = 'shop-queue' and wait_event_type = 'Lock'`,
  );
  return rows.length;
};

test("a worker whose server is restarted while it crosses off a job, 400 others queued, ends itself and is at work again within a minute", async () => {
  const started = await keepWorker();
  for (const n of numbers(4)) await workers.add("slow", n);
  await until(async () => (await workers.noted("begun")).length === 4);
  await Promise.all(numbers(400).map((n) => workers.add("note", n)));
  const letGoOfRows = await holdJobsInHand();
  await workers.letGo();
  await until(async () => (await crossingOff()) > 0);
  await restartFast();
  await letGoOfRows();
  await probe();
  expect(started.length).toBeGreaterThan(1);
}, 60_000);
