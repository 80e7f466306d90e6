import { setTimeout as delay } from "node:timers/promises";

/** Long, for a first page that a hot-reloading server compiles. */
const patienceMs = 120_000;
const pollMs = 150;

/** Waits until the shop says of itself that all is well. @throws with its last words when it does not. */
export function waitUntilHealthy(address: string, signal: AbortSignal): Promise<void> {
  return waitFor(`${address}/api/health`, (response) => response.ok, signal);
}

/** Waits until something listens and answers, whatever it says. */
export function waitUntilAnswering(address: string, signal: AbortSignal): Promise<void> {
  return waitFor(address, () => true, signal);
}

async function waitFor(address: string, isGood: (response: Response) => boolean, signal: AbortSignal): Promise<void> {
  let last = "no answer";
  for (const end = performance.now() + patienceMs; performance.now() < end && !signal.aborted; await delay(pollMs)) {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
      const words = await response.text();
      if (isGood(response)) return;
      last = `${response.status} ${words}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error); // Not listening yet.
    }
  }
  if (!signal.aborted) throw new Error(`${address} was not well within ${patienceMs / 1000} s: ${last}`);
}
