import { spawn } from "node:child_process";
import fs from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** What runtime.json of a running demo says. */
export interface Runtime {
  readonly appUrl: string;
  readonly databaseUrl: string;
  readonly stripeApiBase: string;
  readonly stripeSecretKey: string;
  readonly stripeWebhookSecret: string;
  readonly pids: Readonly<Record<"supervisor" | "web" | "worker" | "postgres" | "sandbox", number>>;
}

export interface Stack extends Runtime {
  readonly dataDir: string;
  /** The file as it stands now: pids change when a part is started again. */
  runtime(): Runtime;
  /** As Ctrl-C would. */
  stop(): Promise<void>;
  /** Resolves once `npm start` itself has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

interface Start {
  readonly env?: Readonly<Record<string, string>>;
  /** A folder of an earlier run; a new one otherwise. */
  readonly dataDir?: string;
  /** Another checkout than this one. */
  readonly root?: string;
  /** Runs as this account; only root can ask for it. */
  readonly uid?: number;
}

/** Long enough for a build on a slow machine. */
const patienceMs = 300_000;

/** A whole shop of its own, started as anybody would: `npm start`. */
export async function startStack({
  env = {},
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "shop-")),
  root = process.cwd(),
  uid,
}: Start = {}): Promise<Stack> {
  fs.chmodSync(dataDir, 0o711);
  const port = await freePort();
  const log = path.join(dataDir, "start.log");
  const output = fs.openSync(log, "a");
  const file = path.join(dataDir, "runtime.json");
  const earlier = textOf(file); // A killed shop leaves its own behind.
  const child = spawn(process.execPath, ["tools/run/start.mjs"], {
    cwd: root,
    // Short, so that a charge after an approval does not keep the tests waiting.
    env: { ...cleanEnv(), UNDO_SECONDS: "5", ...env, DATA_DIR: dataDir, PORT: String(port) },
    stdio: ["ignore", output, output],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  fs.closeSync(output);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  for (const end = Date.now() + patienceMs; [null, earlier].includes(textOf(file)); await delay(100)) {
    if (child.exitCode === null && child.signalCode === null && Date.now() < end) continue;
    child.kill("SIGTERM");
    await ended;
    throw new Error(`the shop did not start:\n${fs.readFileSync(log, "utf8").slice(-4000)}`);
  }
  const runtime = () => JSON.parse(fs.readFileSync(file, "utf8")) as Runtime;
  return {
    ...runtime(),
    dataDir,
    runtime,
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function textOf(file: string): string | null {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** The shop's settings of whoever runs the tests are not the tests'. */
export function cleanEnv(): NodeJS.ProcessEnv {
  const ours =
    /^(DEMO|STAGING|ALLOW_PLAINTEXT|PORT|HOST|APP_URL|TRUSTED_|AUTH_|DATA_DIR|DATABASE_URL|STRIPE_|STORAGE_|SMTP_|MAIL_|CLAMAV_|JURISDICTION|PHARMAC|DELIVERY_|RATE_|CLOCK_|NODE_ENV|npm_lifecycle)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))) as NodeJS.ProcessEnv;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") return reject(new Error("no port"));
      server.close(() => resolve(address.port));
    });
  });
}
