import { setTimeout as delay } from "node:timers/promises";
import { isSame, type ProcessIdentity } from "./process-identity";
import { leftovers } from "./runtime-file";

const graceMs = 4_000;
const pollMs = 50;

/**
 * Ends what a supervisor killed by force has left. They end by themselves when their parent is gone; this is for those
 * that are still about it, or hang. PostgreSQL is left to its own launcher, which attaches to it.
 */
export async function clearLeftovers(dataDir: string, log: (line: string) => void) {
  for (const leftover of leftovers(dataDir).filter(({ name }) => name !== "postgres")) {
    log(`ending ${leftover.name} (${leftover.pid}), left over from the last run`);
    await end(leftover);
  }
}

async function end(process: ProcessIdentity) {
  signal(process, "SIGTERM");
  for (let waitedMs = 0; waitedMs < graceMs; waitedMs += pollMs) {
    if (!isSame(process)) return;
    await delay(pollMs);
  }
  signal(process, "SIGKILL");
  while (isSame(process)) await delay(pollMs);
}

function signal(target: ProcessIdentity, name: NodeJS.Signals) {
  try {
    process.kill(target.pid, name);
  } catch (error) {
    // It ended between the look and the signal.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
