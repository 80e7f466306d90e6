import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Db } from "@/db/client";
import { sessionSettings } from "@/db/connection-options";
import { explain } from "@/db/explain";
import { migrate } from "@/db/migrate";
import { fillWithCrowd } from "@/db/test-crowd";
import { fillWithRecords } from "@/db/test-records";
import { type PostgresServer, startPostgres } from "@/tools/run/postgres";
import { growingReads } from "./growth-reads";
import { quantile } from "./measure";

const now = new Date("2026-11-25T06:00:00Z");
const rounds = 60;
type Statement = Parameters<typeof explain>[1];

/** What pages and the sweep read of all there ever was, in a small shop and in one ten times as old, in turns, as the server itself times it. */
export async function growthBench(small = 20_000, large = 200_000): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  fs.chmodSync(folder, 0o711); // The server's account must get through.
  const server = await startPostgres({ dataDir: path.join(folder, "postgres"), durable: false });
  const shops: Shop[] = [];
  try {
    shops.push(await shopOf(server, "small", small), await shopOf(server, "large", large));
    const size = (rows: number) => rows.toLocaleString("en");
    const lines = [
      `| what | ${size(small)} orders, ms | ${size(large)} orders, ms | ratio | buffers |`,
      "| --- | ---: | ---: | ---: | ---: |",
    ];
    for (const [name, ask] of Object.entries(growingReads)) lines.push(`| ${name} | ${await grows(shops, ask)} |`);
    return lines.join("\n");
  } finally {
    for (const { client } of shops) await client.end({ timeout: 1 });
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

interface Shop {
  readonly client: postgres.Sql;
  readonly db: Db;
  /** What `db` has asked. */
  readonly asked: Statement[];
}

async function shopOf(server: PostgresServer, name: string, rows: number): Promise<Shop> {
  const admin = postgres(server.adminUrl, { max: 1 });
  await admin.unsafe(`create database ${name} owner shop`);
  await admin.end();
  const on = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  await migrate(on(server.url));
  await fillWithCrowd(on(server.adminUrl), { orders: rows, open: 300, now });
  await fillWithRecords(on(server.adminUrl), { rows, now });
  const client = postgres(on(server.url), { max: 1, onnotice: () => undefined, connection: sessionSettings("bench") });
  const asked: Statement[] = [];
  const logger = { logQuery: (sql: string, params: unknown[]) => void asked.push({ sql, params }) };
  return { client, db: drizzle(client, { casing: "snake_case", logger }), asked };
}

async function grows(shops: readonly Shop[], ask: (db: Db, now: Date) => Promise<unknown>): Promise<string> {
  const found = shops.map(() => ({ ms: [] as number[], buffers: 0 }));
  const statements: Statement[][] = [];
  for (const { db, asked } of shops) {
    asked.length = 0;
    await ask(db, now);
    statements.push([...asked]);
  }
  // Turned about each round: whoever comes second finds the processor's caches warm.
  for (let round = 0; round <= rounds; round++)
    for (const at of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const [shop, of, result] = [shops[at], statements[at], found[at]];
      if (shop === undefined || of === undefined || result === undefined) throw new Error("two shops");
      const plans = [];
      for (const statement of of) plans.push(await explain(shop.client, statement));
      if (round > 0) result.ms.push(plans.reduce((sum, { ms }) => sum + ms, 0));
      result.buffers = plans.reduce((sum, { buffers }) => sum + buffers, 0);
    }
  const [few = 0, many = 0] = found.map(({ ms }) => quantile(ms, 0.5));
  const buffers = found.map((one) => one.buffers).join(" → ");
  return [few.toFixed(3), many.toFixed(3), (many / few).toFixed(2), buffers].join(" | ");
}
