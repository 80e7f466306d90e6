import fs from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { createPrivately, readJson } from "./private-file";
import { identify, isSame, type ProcessIdentity } from "./process-identity";

/** How long a supervisor that is just stopping is waited for. */
const waitMs = 3_000;
const pollMs = 50;

/**
 * One supervisor a DATA_DIR. The lock names its holder, so that one left by kill -9 holds nobody up.
 * @returns how to give it back, or who holds it.
 */
export async function lock(dataDir: string): Promise<{ release(): void } | { heldBy: number }> {
  const file = lockFile(dataDir);
  const self = identify(process.pid);
  if (self === null) throw new Error("This process cannot find itself in the process table.");
  for (let waitedMs = 0; ; waitedMs += pollMs) {
    if (createPrivately(file, self)) return { release: () => fs.rmSync(file, { force: true }) };
    const holder = readHolder(file);
    if (holder === null || !isSame(holder)) breakLock(file, holder);
    else if (waitedMs >= waitMs) return { heldBy: holder.pid };
    else await delay(pollMs);
  }
}

/** @returns the process of the supervisor that runs on this DATA_DIR, null when there is none. Only looks. */
export function runningOn(dataDir: string): number | null {
  const holder = readHolder(lockFile(dataDir));
  return holder !== null && isSame(holder) ? holder.pid : null;
}

const lockFile = (dataDir: string) => path.join(dataDir, "supervisor.lock");

function readHolder(file: string): ProcessIdentity | null {
  const { pid, birth } = readJson(file) ?? {};
  return typeof pid === "number" && typeof birth === "string" ? { pid, birth } : null;
}

/** Takes the dead holder's file away, unless another start did so already and put its own there. */
function breakLock(file: string, dead: ProcessIdentity | null) {
  const aside = `${file}.dead.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const taken = readHolder(aside);
  const isTheDead = taken?.pid === dead?.pid && taken?.birth === dead?.birth;
  if (!isTheDead) fs.linkSync(aside, file);
  fs.rmSync(aside);
}
