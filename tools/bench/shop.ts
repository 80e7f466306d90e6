import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import postgres from "postgres";
import { migrate } from "@/db/migrate";
import { type PostgresServer, startPostgres } from "@/tools/run/postgres";
import { buildIfStale } from "@/tools/run/up/build";
import { webServerFile } from "@/tools/run/up/bundle-server";
import { startChild } from "@/tools/run/up/child";
import { prepareDataDir } from "@/tools/run/up/data-dir";
import { freePort } from "./free-port";

export interface BenchShop {
  readonly appUrl: string;
  readonly databaseUrl: string;
  readonly server: PostgresServer;
  readonly webhookSecret: string;
  /** The web server's process. */
  readonly pid: number;
  /** What PostgreSQL writes. */
  readonly logFile: string;
  stop(): Promise<void>;
}

/** The built web server alone on a database of its own, with a shelf of one medicine and one customer: no worker, no sandbox, so that nothing else runs beside what is measured. */
export async function startShop(
  log: (line: string) => void,
  settings: Readonly<Record<string, string>> = {},
  { isStocked } = { isStocked: true },
): Promise<BenchShop> {
  await buildIfStale({ signal: new AbortController().signal, log });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  fs.chmodSync(folder, 0o711); // The server's account must get through.
  const server = await startPostgres({ dataDir: path.join(folder, "postgres") });
  await migrate(server.url);
  if (isStocked) await stock(server.url);
  const port = await freePort();
  const appUrl = `http://localhost:${port}`;
  const webhookSecret = `whsec_${randomBytes(24).toString("hex")}`;
  const dataDir = path.join(folder, "data");
  prepareDataDir(dataDir);
  const web = await startChild({
    name: "web",
    args: [webServerFile],
    env: {
      ...process.env,
      NODE_ENV: "production",
      DEMO: "1",
      PORT: String(port),
      HOST: "127.0.0.1",
      APP_URL: appUrl,
      AUTH_URL: appUrl,
      AUTH_TRUST_HOST: "true",
      AUTH_SECRET: randomBytes(32).toString("base64url"),
      DATA_DIR: dataDir,
      STORAGE_URL: pathToFileURL(path.join(dataDir, "prescriptions")).href,
      STORAGE_KEY: randomBytes(32).toString("base64"),
      DATABASE_URL: server.url,
      STRIPE_SECRET_KEY: "sk_test_bench",
      STRIPE_WEBHOOK_SECRET: webhookSecret,
      STRIPE_API_BASE: "http://localhost:1",
      RATE_LIMITS: "off",
      NEXT_TELEMETRY_DISABLED: "1",
      ...settings,
    },
  });
  await untilAnswering(appUrl);
  return {
    appUrl,
    databaseUrl: server.url,
    server,
    webhookSecret,
    pid: web.pid,
    logFile: path.join(folder, "postgres.log"),
    async stop() {
      await web.stop();
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function stock(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`insert into catalogue_items (slug, price_paise, pack_capsules, available, updated_at)
      values ('isotroin-20', 26800, 10, true, now())`;
    await sql.begin(async (tx) => {
      await tx`insert into batches (id, slug, batch_number, expires_on, manufacturer, received_packs, on_hand_packs, received_at)
        values ('bench-batch', 'isotroin-20', 'B1', '2099-01-31', 'Bench', 10000000, 10000000, now())`;
      await tx`insert into stock_movements (id, batch_id, packs, reason, at)
        values ('bench-received', 'bench-batch', 10000000, 'received', now())`;
    });
  } finally {
    await sql.end();
  }
}

async function untilAnswering(appUrl: string): Promise<void> {
  for (const endsAt = performance.now() + 60_000; performance.now() < endsAt; ) {
    const answered = await fetch(`${appUrl}/api/health`).catch(() => null);
    if (answered !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The web server did not answer within a minute.");
}
