import { setTimeout as delay } from "node:timers/promises";

export interface Running {
  readonly pid: number;
  /** How it ended, in words for the log. */
  readonly exited: Promise<string>;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

export interface Part {
  readonly name: string;
  start(): Promise<Running>;
}

export interface Kept {
  readonly name: string;
  /** For good: it is not started again. */
  stop(): Promise<void>;
}

export interface Pauses {
  readonly firstMs: number;
  readonly longestMs: number;
  /** A part that ran this long is taken to be well: the next pause is short again. */
  readonly wellAfterMs: number;
}

export interface Watch {
  started(name: string, pid: number): void;
  /** A part ended by itself, or could not be started again; it will be tried again after `pauseMs`. */
  failed(name: string, how: string, pauseMs: number): void;
}

const usualPauses: Pauses = { firstMs: 250, longestMs: 5_000, wellAfterMs: 10_000 };

/**
 * Starts the part and starts it again whenever it ends, forever: a shop that gave up would need somebody to notice.
 * @throws what the first start throws; later ones are told to `watch` and tried again.
 */
export async function keep(part: Part, watch: Watch, pauses: Pauses = usualPauses): Promise<Kept> {
  const { name } = part;
  const stopping = new AbortController();
  let current: Running = await part.start();
  watch.started(name, current.pid);

  const keeping = (async () => {
    for (let pauseMs = pauses.firstMs; ; pauseMs = Math.min(pauseMs * 2, pauses.longestMs)) {
      const { how, ranMs } = await runToEnd(current);
      if (stopping.signal.aborted) return;
      if (ranMs >= pauses.wellAfterMs) pauseMs = pauses.firstMs;
      watch.failed(name, how, pauseMs);
      const next = await startAgain(part, watch, pauses, pauseMs, stopping.signal);
      if (next === null) return;
      current = next;
      watch.started(name, current.pid);
      if (stopping.signal.aborted) return await current.stop();
    }
  })();

  return {
    name,
    stop: async () => {
      stopping.abort();
      await current.stop();
      await keeping;
    },
  };
}

async function runToEnd({ exited }: Running): Promise<{ how: string; ranMs: number }> {
  const startedAtMs = performance.now();
  const how = await exited;
  return { how, ranMs: performance.now() - startedAtMs };
}

/** @returns null when it was stopped meanwhile. */
async function startAgain(part: Part, watch: Watch, pauses: Pauses, firstPauseMs: number, signal: AbortSignal) {
  for (let pauseMs = firstPauseMs; ; ) {
    await delay(pauseMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return null;
    try {
      return await part.start();
    } catch (error) {
      pauseMs = Math.min(pauseMs * 2, pauses.longestMs);
      watch.failed(part.name, error instanceof Error ? error.message : String(error), pauseMs);
    }
  }
}
