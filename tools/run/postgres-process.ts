import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Account } from "@/tools/run/postgres-account";
import type { Binaries } from "@/tools/run/postgres-binaries";
import { type Cluster, serverEnvironment } from "@/tools/run/postgres-cluster";

/** A server that answers; `isOurs` says whether stopping it is our business. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  readonly isOurs: boolean;
  readonly exited: Promise<number | null>;
}

const pollMs = 25;
/** Recovery after a crash can take long; on a development database it does not. */
const readyMsMax = 60_000;
const signMsMax = 2_000;
/** No process has it: Linux and macOS end far below. */
const nobodysPid = 2_147_483_647;

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** What postmaster.pid says of a live server: line 1 its pid, line 4 its port, line 8 whether it answers. */
function readPostmaster(dataDir: string) {
  const file = path.join(dataDir, "postmaster.pid");
  if (!fs.existsSync(file)) return null;
  const lines = fs.readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (!(pid > 0) || !isAlive(pid)) return null;
  if (!isServer(pid, dataDir)) {
    disown(file, lines);
    return null;
  }
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
}

/** A pid left by a crash may belong to another program by now, or to a dead child nobody has asked after. */
function isServer(pid: number, dataDir: string): boolean {
  if (process.platform !== "linux") return true;
  try {
    const [program, flag, folder] = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    const isElsewhere = flag === "-D" && folder !== undefined && path.isAbsolute(folder) && folder !== dataDir;
    return path.basename(program ?? "") === "postgres" && !isElsewhere;
  } catch {
    return false;
  }
}

/**
 * PostgreSQL would refuse to start while the pid in its lock file lives. The file is not deleted: its other lines let
 * the server check whether backends of its predecessor still hold the shared memory.
 */
function disown(file: string, lines: readonly string[]) {
  fs.writeFileSync(file, [nobodysPid, ...lines.slice(1)].join("\n"));
}

/** The server that already runs on this data directory: of another terminal, or the orphan of a killed parent. */
export async function attach({ dataDir, ownerFile }: Cluster): Promise<RunningServer | null> {
  for (let waitedMs = 0; waitedMs < readyMsMax; waitedMs += pollMs) {
    const found = readPostmaster(dataDir);
    if (found === null) return null;
    if (found.isReady)
      return { ...found, isOurs: await adopt(ownerFile, found.pid), exited: watch(found.pid, dataDir) };
    await delay(pollMs);
  }
  throw new Error(`The server on ${dataDir} runs but does not become ready.`);
}

/**
 * An orphan becomes ours; a server whose parent lives is left to it. The parent signs only when its server is ready,
 * perhaps a moment after us.
 */
async function adopt(ownerFile: string, server: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < signMsMax; waitedMs += pollMs) {
    const [owner, owned] = fs.existsSync(ownerFile) ? fs.readFileSync(ownerFile, "utf8").split(" ").map(Number) : [];
    if (owner !== undefined && owned === server) {
      if (owner !== process.pid && isAlive(owner)) return false;
      break;
    }
    await delay(pollMs);
  }
  sign(ownerFile, server);
  return true;
}

function sign(ownerFile: string, server: number) {
  fs.writeFileSync(ownerFile, `${process.pid} ${server}`);
}

/** Only a parent is told of an exit; anybody else has to look. */
function watch(pid: number, dataDir: string): Promise<null> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (isAlive(pid) && isServer(pid, dataDir)) return;
      clearInterval(timer);
      resolve(null);
    }, 100);
    timer.unref();
  });
}

export interface LaunchOptions {
  readonly port: number | undefined;
  readonly isDurable: boolean;
}

/** Starts the server; when another start of the same cluster was faster, attaches to its server instead. */
export async function launch(
  cluster: Cluster,
  binaries: Binaries,
  account: Account,
  options: LaunchOptions,
): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    const logStart = fs.existsSync(cluster.logFile) ? fs.statSync(cluster.logFile).size : 0;
    const child = spawnServer(cluster, binaries, account, { ...options, port });
    const exited = new Promise<number | null>((resolve) => {
      child.once("exit", resolve);
      child.once("error", () => resolve(null));
    });
    const pid = child.pid ?? 0;
    if (await becameReady(cluster.dataDir, child)) {
      sign(cluster.ownerFile, pid);
      return { pid, port, isOurs: true, exited };
    }
    const other = await attach(cluster);
    if (other !== null) return other;
    const lines = fs.readFileSync(cluster.logFile, "utf8").slice(logStart);
    // Somebody took the port between our look and the server's.
    const isWorthAnother = options.port === undefined && lines.includes("could not bind") && attempt < 5;
    if (!isWorthAnother) throw new Error(`PostgreSQL did not start:\n${lines.slice(-2000)}`);
  }
}

function spawnServer(
  { dataDir, logFile }: Cluster,
  { postgres }: Binaries,
  account: Account,
  { port, isDurable }: { port: number; isDurable: boolean },
): ChildProcess {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: "64MB",
    timezone: "UTC",
    log_min_messages: "warning",
    // Statements and the details of errors hold people's data.
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    ...(isDurable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = fs.openSync(logFile, "a", 0o600);
  try {
    return spawn(postgres, ["-D", dataDir, "-p", String(port), ...flags], {
      ...account,
      cwd: path.parse(dataDir).root,
      env: serverEnvironment(),
      stdio: ["ignore", log, log],
      // Ctrl-C in the terminal reaches the whole process group; the server is to stop last, when we say so.
      detached: true,
    });
  } finally {
    fs.closeSync(log);
  }
}

async function becameReady(dataDir: string, child: ChildProcess): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < readyMsMax; waitedMs += pollMs) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return false;
    const found = readPostmaster(dataDir);
    if (found?.pid === child.pid && found.isReady) return true;
    await delay(pollMs);
  }
  child.kill("SIGQUIT");
  return false;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
