import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { openDatabase } from "@/db/client";
import { sessionSettings } from "@/db/connection-options";
import { explain, type Plan } from "@/db/explain";
import { migrate } from "@/db/migrate";
import { entryQuery, figuresQuery, type Looking } from "@/db/repo/queue/entries";
import { crowdStaff, fillWithCrowd } from "@/db/test-crowd";
import { startPostgres } from "@/tools/run/postgres";
import { quantile } from "./measure";
import { handWritten, queueViews } from "./queue-statements";
import { makeFindable, searchBench } from "./search";

const now = new Date("2026-11-25T06:00:00Z");
const look: Looking = { userId: crowdStaff(1), role: "pharmacist", now, adultBirthDate: "2008-11-25" };
const rounds = 300;
const pageRows = 41;

/** The queue beside a million orders: what the application asks against SQL written by hand, in turns, as the server itself times them. */
export async function queueBench(orders = Number(process.env.BENCH_ORDERS ?? 1_000_000)): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  fs.chmodSync(folder, 0o711); // The server's account must get through.
  const server = await startPostgres({ dataDir: path.join(folder, "postgres"), durable: false });
  const adminUrl = Object.assign(new URL(server.adminUrl), { pathname: "/shop" }).href;
  const database = openDatabase(server.url);
  const client = postgres(server.url, { max: 1, onnotice: () => undefined, connection: sessionSettings("bench") });
  try {
    await migrate(server.url);
    const startedAtMs = performance.now();
    await fillWithCrowd(adminUrl, { orders, open: 3_000, now });
    const seconds = Math.round((performance.now() - startedAtMs) / 1000);
    const [open] = await client`select count(*)::int as count from queue_entries`;
    const lines = [
      `${orders.toLocaleString("en")} orders, ${open?.count} of them open, made in ${seconds} s; pages of 40; times are the server's, medians of ${rounds} rounds in turns`,
      "",
      "| view | ours, ms | by hand, ms | ratio | buffers | plan |",
      "| --- | ---: | ---: | ---: | ---: | --- |",
    ];
    for (const [name, view] of Object.entries(queueViews)) {
      const ours = entryQuery(database.read, view, null, look, pageRows).toSQL();
      const row = await against(client, ours, { sql: handWritten(view, look), params: [pageRows] });
      lines.push(`| ${name} | ${row} |`);
    }
    const findableAtMs = performance.now();
    await makeFindable(database, adminUrl);
    console.error(`all of them findable after ${Math.round((performance.now() - findableAtMs) / 1000)} s`);
    lines.push(...(await searchBench(client, against)));
    const counts = await explain(client, figuresQuery(database.read, [], look, now).toSQL());
    lines.push(
      `| all counts of the page | ${counts.ms.toFixed(2)} | | | ${counts.buffers} | ${counts.nodes.join(", ")} |`,
    );
    return lines.join("\n");
  } finally {
    await database.close();
    await client.end({ timeout: 1 });
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

type Statement = Parameters<typeof explain>[1];

/** The two side by side, as cells of the table. Ours may be several statements, one after another. */
async function against(client: postgres.Sql, ours: Statement | readonly Statement[], byHand: Statement) {
  const mine = [ours].flat();
  const times = { ours: [] as number[], byHand: [] as number[] };
  let plans: Plan[] = [];
  for (let round = 0; round < rounds; round++) {
    // In turned order: whoever comes second finds the processor's caches warm.
    for (const which of round % 2 === 0 ? (["ours", "byHand"] as const) : (["byHand", "ours"] as const)) {
      const found: Plan[] = [];
      for (const statement of which === "ours" ? mine : [byHand]) found.push(await explain(client, statement));
      times[which].push(found.reduce((sum, { ms }) => sum + ms, 0));
      if (which === "ours") plans = found;
    }
  }
  const [ourMs, theirMs] = [quantile(times.ours, 0.5), quantile(times.byHand, 0.5)];
  const buffers = plans.reduce((sum, plan) => sum + plan.buffers, 0);
  const nodes = plans.map((plan) => plan.nodes.join(", ")).join("; then ");
  return [ourMs.toFixed(3), theirMs.toFixed(3), (ourMs / theirMs).toFixed(2), buffers, nodes].join(" | ");
}
