import { setTimeout as delay } from "node:timers/promises";

/** Long, for a first page that a hot-reloading server compiles. */
const patienceMs = 120_000;
const pollMs = 150;

/** Waits until the shop says of itself that it works, if only through what was left undone. @throws with its last words when it does not. */
export function waitUntilHealthy(address: string, signal: AbortSignal): Promise<void> {
  return waitFor(`${address}/api/health`, (response, words) => response.ok || isCatchingUp(words), signal);
}

/** After a long stop much is overdue, and is done now. */
function isCatchingUp(words: string): boolean {
  try {
    const { database, migrations, worker } = JSON.parse(words) as Record<string, unknown>;
    return database === "ok" && migrations === "current" && worker === "behind";
  } catch {
    return false; // Not health's answer.
  }
}

/** Waits until something listens and answers, whatever it says. */
export function waitUntilAnswering(address: string, signal: AbortSignal): Promise<void> {
  return waitFor(address, () => true, signal);
}

async function waitFor(
  address: string,
  isGood: (response: Response, words: string) => boolean,
  signal: AbortSignal,
): Promise<void> {
  let last = "no answer";
  for (const end = performance.now() + patienceMs; performance.now() < end && !signal.aborted; await delay(pollMs)) {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
      const words = await response.text();
      if (isGood(response, words)) return;
      last = `${response.status} ${words}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error); // Not listening yet.
    }
  }
  if (!signal.aborted) throw new Error(`${address} was not well within ${patienceMs / 1000} s: ${last}`);
}
