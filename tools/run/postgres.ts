import fs from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { serverAccount } from "@/tools/run/postgres-account";
import { findBinaries } from "@/tools/run/postgres-binaries";
import { prepareCluster, type Secrets } from "@/tools/run/postgres-cluster";
import { attach, launch, type RunningServer } from "@/tools/run/postgres-process";

export interface PostgresOptions {
  /** Made if missing. Passwords, log and owner stand beside it: `<dataDir>.secrets.json`, `.log`, `.owner`. */
  readonly dataDir: string;
  /** A free one if left out; of no effect on a server that runs already. */
  readonly port?: number;
  /** false: no fsync, for databases that a test throws away. */
  readonly durable?: boolean;
  readonly log?: (line: string) => void;
}

export interface PostgresServer {
  /** Database `shop` as its owner `shop`, an ordinary role. */
  readonly url: string;
  /** Database `postgres` as superuser; for tests and repairs, never for the application. */
  readonly adminUrl: string;
  /** Where the data really is: elsewhere than asked when the server's account cannot get there. */
  readonly dataDir: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the server is gone, wanted or not; null when it was killed or is not our child. */
  readonly exited: Promise<number | null>;
  /** Fast shutdown, awaited. Leaves a server alone that another living process started. */
  stop(): Promise<void>;
}

const graceMs = 15_000;

/**
 * A private PostgreSQL on the loopback interface: for development, demonstration and tests, not for production.
 * Attaches to a server that already runs on `dataDir`, for instance the orphan of a parent that was killed.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const { dataDir, port, durable = true, log = () => undefined } = options;
  const account = serverAccount();
  const binaries = findBinaries(account, log);
  const cluster = prepareCluster(dataDir, binaries, account, log);
  const running = await attach(cluster);
  if (running !== null) log(`attached to the PostgreSQL that runs as ${running.pid} on port ${running.port}`);
  const server = running ?? (await launch(cluster, binaries, account, { port, isDurable: durable }));
  const killWithUs = () => signal(server.pid, "SIGINT");
  if (server.isOurs) process.once("exit", killWithUs);
  const adminUrl = urlOf("postgres", cluster.secrets.superuserPassword, server.port, "postgres");
  await makeShop(adminUrl, cluster.secrets);
  return {
    url: urlOf("shop", cluster.secrets.shopPassword, server.port, "shop"),
    adminUrl,
    dataDir: cluster.dataDir,
    port: server.port,
    pid: server.pid,
    exited: server.exited,
    stop: async () => {
      if (!server.isOurs) return;
      process.removeListener("exit", killWithUs);
      await shutDown(server);
      fs.rmSync(cluster.ownerFile, { force: true });
    },
  };
}

function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/** The application is no superuser: it could otherwise read the server's files and switch off triggers. */
async function makeShop(adminUrl: string, { shopPassword }: Secrets) {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    // Two starts at once would otherwise both find nothing and both make it.
    await admin`select pg_advisory_lock(1)`;
    const roles = await admin`select from pg_roles where rolname = 'shop'`;
    // Neither statement takes parameters; the password is base64url.
    if (roles.length === 0)
      await admin.unsafe(`create role shop login nosuperuser createdb password '${shopPassword}'`);
    const databases = await admin`select from pg_database where datname = 'shop'`;
    if (databases.length === 0) await admin.unsafe("create database shop owner shop");
  } finally {
    await admin.end({ timeout: 1 });
  }
}

async function shutDown({ pid, exited }: RunningServer) {
  const forced = new AbortController();
  signal(pid, "SIGINT");
  const force = delay(graceMs, undefined, { signal: forced.signal }).then(
    () => signal(pid, "SIGQUIT"),
    () => undefined,
  );
  await exited;
  forced.abort();
  await force;
}

function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
