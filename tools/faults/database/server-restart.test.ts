import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PostgresServer, startPostgres } from "@/tools/run/postgres";
import { freePort } from "@/tools/run/postgres-process";

let folder: string;
let port: number;
let server: PostgresServer;

const start = () => startPostgres({ dataDir: path.join(folder, "data"), port });

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "shop-restart-"));
  await chmod(folder, 0o711);
  port = await freePort();
  server = await start();
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Counts {
  readonly reads: number;
  readonly writes: number;
}

async function ask<T>(child: ChildProcess, question: string): Promise<T> {
  const answer = once(child, "message");
  child.send(question);
  return (await answer)[0] as T;
}

/** Waits until both kinds of work have got further than they were. */
async function progress(child: ChildProcess) {
  const before = await ask<Counts>(child, "count");
  for (;;) {
    const now = await ask<Counts>(child, "count");
    if (now.reads > before.reads + 50 && now.writes > before.writes + 50) return;
    await delay(20);
  }
}

const waysToGo = [
  { signal: "SIGINT", name: "stops in an orderly way" },
  { signal: "SIGQUIT", name: "crashes" },
] as const;

test.each(waysToGo)(
  "a process under load lives on and loses nothing when its server $name and comes back",
  async (way) => {
    const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
    await sql`drop table if exists restart`;
    await sql`create table restart (id int, half int)`;
    await sql.end({ timeout: 1 });

    const child = fork("tools/faults/database/load-through-restart.ts", [server.url], {
      execArgv: ["--conditions=react-server", "--import", "tsx"],
    });
    const exited = once(child, "exit");
    await progress(child);
    process.kill(server.pid, way.signal);
    await server.exited;
    await delay(200);
    server = await start();
    await progress(child);
    const result = await ask<Record<"acknowledged" | "rolledBack" | "refused", number[]>>(child, "stop");
    expect(await exited).toEqual([0, null]);

    const after = postgres(server.url, { max: 1 });
    const rows = await after<
      { id: number; halves: number }[]
    >`select id, count(*)::int as halves from restart group by id`;
    await after.end({ timeout: 1 });
    const found = new Set(rows.map((row) => row.id));
    expect(rows.filter((row) => row.halves !== 2)).toEqual([]);
    expect(result.acknowledged.filter((id) => !found.has(id))).toEqual([]);
    expect([...result.rolledBack, ...result.refused].filter((id) => found.has(id))).toEqual([]);
    expect(result.rolledBack.length).toBeGreaterThan(0);
  },
);
