import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Account, giveTo, mayEnter } from "@/tools/run/postgres-account";
import type { Binaries } from "@/tools/run/postgres-binaries";

/** Kept in a file for the owner's eyes beside the data directory, so that deleting both is a fresh start. */
export interface Secrets {
  readonly superuserPassword: string;
  readonly shopPassword: string;
  /** Part of the name of the data directory when it has to stand elsewhere; random, so nobody can be there first. */
  readonly place: string;
}

/** Where the parts of one cluster lie. */
export interface Cluster {
  readonly dataDir: string;
  readonly secrets: Secrets;
  readonly logFile: string;
  readonly ownerFile: string;
}

/** Finds or makes the cluster of this path; it is complete afterwards, though perhaps not running. */
export function prepareCluster(
  asked: string,
  binaries: Binaries,
  account: Account,
  log: (line: string) => void,
): Cluster {
  const base = path.resolve(asked);
  fs.mkdirSync(path.dirname(base), { recursive: true });
  const secrets = readOrMakeSecrets(base);
  const dataDir = reachableDataDir(base, secrets, account, log);
  if (!fs.existsSync(path.join(dataDir, "PG_VERSION"))) initialise(dataDir, secrets, binaries, account);
  return { dataDir, secrets, logFile: `${base}.log`, ownerFile: `${base}.owner` };
}

function readOrMakeSecrets(base: string): Secrets {
  const file = `${base}.secrets.json`;
  if (!fs.existsSync(file)) {
    if (fs.existsSync(path.join(base, "PG_VERSION"))) {
      throw new Error(
        `${base} holds a database whose passwords (${file}) are gone. Put them back or delete the folder.`,
      );
    }
    makeSecrets(file);
  }
  return JSON.parse(fs.readFileSync(file, "utf8"));
}

function makeSecrets(file: string) {
  const secrets: Secrets = {
    superuserPassword: randomBytes(24).toString("base64url"),
    shopPassword: randomBytes(24).toString("base64url"),
    place: randomBytes(12).toString("hex"),
  };
  const unfinished = `${file}.${process.pid}`;
  fs.writeFileSync(unfinished, JSON.stringify(secrets), { mode: 0o600 });
  try {
    // A link, unlike a rename, leaves the file of a start at the same moment alone.
    fs.linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    fs.rmSync(unfinished);
  }
}

function reachableDataDir(base: string, secrets: Secrets, account: Account, log: (line: string) => void): string {
  if (mayEnter(path.dirname(base), account)) return base;
  const elsewhere = path.join(os.tmpdir(), `shop-data-${secrets.place}`);
  log(`${path.dirname(base)} is closed to the server's account; the data is kept in ${elsewhere}`);
  return elsewhere;
}

/** Made under another name and moved when complete: a start that was killed half-way leaves no half a cluster. */
function initialise(dataDir: string, secrets: Secrets, binaries: Binaries, account: Account) {
  const folder = fs.mkdtempSync(path.join(path.dirname(dataDir), `${path.basename(dataDir)}.new-`));
  giveTo(folder, account);
  const unfinished = path.join(folder, "data");
  const passwordFile = path.join(folder, "password");
  fs.writeFileSync(passwordFile, `${secrets.superuserPassword}\n`, { mode: 0o600 });
  giveTo(passwordFile, account);
  try {
    runInitdb(unfinished, passwordFile, binaries, account);
    fs.renameSync(unfinished, dataDir);
  } catch (error) {
    // A start at the same moment was first: its cluster has the same secrets and will do.
    if (!fs.existsSync(path.join(dataDir, "PG_VERSION"))) throw error;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function runInitdb(dataDir: string, passwordFile: string, binaries: Binaries, account: Account) {
  // The built-in locale sorts the same on every machine; before 17 it is the C library's.
  const locale =
    binaries.major >= 17
      ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
      : ["--locale=C.UTF-8"];
  const fixed = [
    "-U",
    "postgres",
    "-A",
    "scram-sha-256",
    "-E",
    "UTF8",
    "--data-checksums",
    "--no-sync",
    "--no-instructions",
  ];
  const { status, error, stderr } = spawnSync(
    binaries.initdb,
    ["-D", dataDir, "--pwfile", passwordFile, ...fixed, ...locale],
    { ...account, cwd: path.parse(dataDir).root, encoding: "utf8", env: serverEnvironment() },
  );
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`);
}

/** Nothing of ours leaks into the server: PGDATA, PGPORT and LC_ALL of the shell would change what it does. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  // The types of Next.js demand NODE_ENV; the server does not know it.
  return { NODE_ENV: "production", LC_ALL: "C", ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }) };
}
