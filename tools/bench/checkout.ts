import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { type Database, openDatabase } from "@/db/client";
import { migrate } from "@/db/migrate";
import { perform } from "@/lib/commands/command";
import { placeOrderCommand } from "@/lib/commands/order/place";
import { settings } from "@/lib/commands/test-shop";
import { anOrder } from "@/lib/fixtures/order";
import { patientRecord } from "@/lib/fixtures/patient-row";
import { systemClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import { type PostgresServer, startPostgres } from "@/tools/run/postgres";
import { loggedStatements, parameterised } from "./logged-statements";
import { quantile } from "./measure";

const clients = 8;
const each = 50;
const rounds = 5;
const perRun = clients * each;
const pgbench = process.env.PGBENCH || "pgbench";

const idOf = (kind: "c" | "p" | "r", n: number) => kind + String(n).padStart(25, "0");
/**
 * Placing an order, beside pgbench sending the very statements of it from C, to the same server with the same durability: eight clients, each
 * order another customer's, all of one medicine and so behind one lock.
 */
export async function checkoutBench(): Promise<readonly string[]> {
  if (spawnSync(pgbench, ["--version"]).status !== 0) {
    return ["checkout: LEFT OUT, there is no pgbench here (Debian: postgresql-contrib; or name it in PGBENCH)"];
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  fs.chmodSync(folder, 0o711); // The server's account must get through.
  const server = await startPostgres({ dataDir: path.join(folder, "postgres") });
  const database = openDatabase(server.url);
  const placeIn = async (used: Database, n: number) => {
    const deps = { database: used, clock: systemClock(0), newId, settings };
    const actor = { kind: "customer", userId: idOf("c", n), name: "Asha Rao", verified: true } as const;
    const body = anOrder({ patientId: idOf("p", n), prescriptionId: idOf("r", n) });
    const placed = await perform(deps, actor, placeOrderCommand, body);
    if (!placed.ok) throw new Error(`not placed: ${JSON.stringify(placed.error)}`);
    return placed.value.orderNumber;
  };
  const place = (n: number) => placeIn(database, n);
  try {
    await migrate(server.url);
    await fill(server.url, (2 * rounds + 2) * perRun);
    await place(0);
    const statements = await statementsOf(server, path.join(folder, "postgres.log"), (used) => placeIn(used, 1));
    const script = path.join(folder, "checkout.sql");
    fs.writeFileSync(script, pgbenchScript(statements.value, statements.statements));
    const ratios: number[] = [];
    const rates: { ours: number; theirs: number }[] = [];
    for (let round = 0; round <= rounds; round++) {
      const from = (1 + 2 * round) * perRun - perRun + 2;
      const ours = await rateOf(place, from);
      const theirs = pgbenchRate(server, script, from + perRun);
      if (round > 0) ratios.push(ours / theirs);
      rates.push({ ours, theirs });
    }
    const [mid, low, high] = [0.5, 0.1, 0.9].map((share) => quantile(ratios, share).toFixed(2));
    const rate = (who: "ours" | "theirs") =>
      quantile(
        rates.slice(1).map((found) => found[who]),
        0.5,
      ).toFixed(0);
    return [
      `checkouts a second, ${clients} clients: ${rate("ours")}, pgbench ${rate("theirs")}; ours to pgbench ${mid} (middle rounds ${low} to ${high})`,
      `SQL statements a checkout, BEGIN and COMMIT among them: ${statements.statements.length}`,
    ];
  } finally {
    await database.close();
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Orders placed a second, from the customer numbered `from` on. */
async function rateOf(place: (n: number) => Promise<string>, from: number): Promise<number> {
  const left = Array.from({ length: perRun }, (_, index) => from + index).values();
  const startedAtMs = performance.now();
  const client = async () => {
    for (const n of left) await place(n);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return perRun / ((performance.now() - startedAtMs) / 1000);
}

function pgbenchRate(server: PostgresServer, script: string, from: number): number {
  const { username, password, port, pathname } = new URL(server.url);
  const load = [
    "-n",
    "-c",
    String(clients),
    "-j",
    "1",
    "-t",
    String(each),
    "-D",
    "done=0",
    "-D",
    `from=${from}`,
    "-f",
    script,
  ];
  const ran = spawnSync(pgbench, ["-h", "127.0.0.1", "-p", port, "-U", username, ...load, pathname.slice(1)], {
    encoding: "utf8",
    env: { ...process.env, PGPASSWORD: password },
  });
  const rate = Number(/tps = ([\d.]+)/.exec(ran.stdout)?.[1]);
  const failed = /number of failed transactions: ([1-9]\d*)/.exec(ran.stdout);
  if (!(rate > 0) || failed !== null || /ERROR|aborted/.test(ran.stderr))
    throw new Error(`pgbench failed: ${ran.stderr}${ran.stdout}`);
  return rate;
}

/** What one piece of work sends to the server in its transaction, as the server's own log has it. */
async function statementsOf(server: PostgresServer, logFile: string, work: (database: Database) => Promise<string>) {
  const admin = postgres(server.adminUrl, { max: 1, onnotice: () => undefined });
  const from = fs.statSync(logFile).size;
  try {
    // For new connections of this role alone; terse as it is otherwise, the log leaves the parameters out.
    await admin`alter role shop set log_statement = 'all'`;
    await admin`alter role shop set log_error_verbosity = 'default'`;
    const database = openDatabase(server.url);
    const value = await work(database);
    await database.close();
    await admin`alter role shop reset all`;
    const all = loggedStatements(fs.readFileSync(logFile).subarray(from).toString("utf8"));
    const begin = all.findIndex(({ sql }) => sql === "begin");
    return { value, statements: all.slice(begin, all.findIndex(({ sql }) => sql === "commit") + 1) };
  } finally {
    await admin.end();
  }
}

/** The same for another customer and another order each time. */
function pgbenchScript(orderNumber: string, statements: ReturnType<typeof loggedStatements>): string {
  const number = (kind: string) => `'${kind}' || lpad(cast(:n as text), 25, '0')`;
  const varying = new Map([
    [idOf("c", 1), number("c")],
    [idOf("p", 1), number("p")],
    [idOf("r", 1), number("r")],
    [orderNumber, number("o")],
  ]);
  const lines = statements.map((statement) => `${parameterised(statement, varying).replaceAll(/\s+/g, " ")};`);
  return [`\\set n :from + :client_id * ${each} + :done`, "\\set done :done + 1", ...lines, ""].join("\n");
}

async function fill(url: string, customers: number): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const last = customers + perRun;
  const id = (kind: string) => sql`${kind} || lpad(n::text, 25, '0')`;
  try {
    await sql`insert into catalogue_items (slug, price_paise, pack_capsules, available, updated_at) values ('isotroin-20', 26800, 10, true, now())`;
    await sql`insert into batches (id, slug, batch_number, expires_on, manufacturer, received_packs, on_hand_packs, received_at)
      values ('bench-batch', 'isotroin-20', 'B1', '2099-01-31', 'Bench', 10000000, 10000000, now())`;
    await sql`insert into users (id, email, email_verified, name, birth_date, role, created_at)
      select ${id("c")}, n || '@example.com', now(), 'Asha Rao', '1990-01-01', 'customer', now() from generate_series(0, ${last}::int) n`;
    await sql`insert into patients select made.* from generate_series(0, ${last}::int) n, jsonb_populate_record(null::patients,
      ${sql.json(patientRecord())} || jsonb_build_object('id', ${id("p")}, 'customer_id', ${id("c")}, 'created_at', now())) made`;
    await sql`insert into prescriptions (id, customer_id, created_at) select ${id("r")}, ${id("c")}, now() from generate_series(0, ${last}::int) n`;
    await sql`insert into prescription_files (id, prescription_id, position, display_name, media_type, bytes, sha256, pages, scan, created_at)
      select ${id("f")}, ${id("r")}, 1, 'photo.jpg', 'image/jpeg', 1, n::text, 1, 'clean', now() from generate_series(0, ${last}::int) n`;
    await sql`insert into baskets (id, customer_id, updated_at) select ${id("b")}, ${id("c")}, now() from generate_series(0, ${last}::int) n`;
    await sql`insert into basket_lines (basket_id, slug, packs, added_at) select ${id("b")}, 'isotroin-20', 3, now() from generate_series(0, ${last}::int) n`;
    await sql`analyze`;
  } finally {
    await sql.end();
  }
}
