import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { DatabaseSilent } from "@/db/connection-error";
import { commonOptions, type DriverOptions, openSocket, sessionSettings } from "@/db/connection-options";

export interface PulsePace {
  /** So long may everything that was asked stay unanswered before the server is probed. */
  readonly suspectAfterMs: number;
  readonly probeMsMax: number;
  readonly lookEveryMs: number;
}

const probesMax = 2;

export const usualPace: PulsePace = { suspectAfterMs: 2_000, probeMsMax: 2_000, lookEveryMs: 250 };

/**
 * Notices a server that is frozen rather than gone: its sockets stay open and its own time-outs do not run. When nothing that was asked was
 * answered for a while, a connection of its own asks; when that is not answered either, twice, the server is silent until one is. Once would
 * not do: a process that stood still itself finds its own time over before it looks at the answer that lies there.
 */
export interface ServerPulse {
  readonly isSilent: boolean;
  /** The answer, or `DatabaseSilent` as soon as the server is found silent. */
  answerOf<T>(asked: Promise<T>): Promise<T>;
  /** Looks on while work is under way that ends in its own manner when the server is found silent (`onSilent`). */
  accompany<T>(work: Promise<T>): Promise<T>;
  onSilent(cutOff: () => void): void;
  /** Told when a server that was silent answers again. */
  onAnswering(listener: () => void): void;
  close(): void;
}

export function openServerPulse(url: string, pace: PulsePace = usualPace): ServerPulse {
  const silentListeners: (() => void)[] = [];
  const answeringListeners: (() => void)[] = [];
  const unanswered = new Set<(error: Error) => void>();
  let underWay = 0;
  let isSilent = false;
  let unansweredProbes = 0;
  let isLooking = false;
  let isClosed = false;
  let quietSinceMs = 0;

  const heard = () => {
    quietSinceMs = performance.now();
    unansweredProbes = 0;
    if (!isSilent) return;
    isSilent = false;
    for (const tell of answeringListeners) tell();
  };

  function fallSilent() {
    isSilent = true;
    for (const reject of unanswered) reject(new DatabaseSilent());
    for (const cutOff of silentListeners) cutOff();
  }

  async function look() {
    if (isLooking) return;
    isLooking = true;
    while (!isClosed && (underWay > 0 || isSilent)) {
      const isQuiet = performance.now() - quietSinceMs >= pace.suspectAfterMs;
      if (isQuiet || isSilent) {
        if (await answers(url, pace.probeMsMax)) heard();
        else if (++unansweredProbes >= probesMax && !isSilent && !isClosed) fallSilent();
      }
      await pause(pace.lookEveryMs, undefined, { ref: false });
    }
    isLooking = false;
  }

  async function accompany<T>(work: Promise<T>): Promise<T> {
    if (underWay++ === 0) quietSinceMs = performance.now();
    void look();
    try {
      const value = await work;
      heard();
      return value;
    } catch (error) {
      if (isServersWord(error)) heard();
      throw error;
    } finally {
      underWay--;
    }
  }

  return {
    get isSilent() {
      return isSilent;
    },
    accompany,
    answerOf: <T>(asked: Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        unanswered.add(reject);
        accompany(asked)
          .then(resolve, reject)
          .finally(() => unanswered.delete(reject));
      }),
    onSilent: (cutOff) => void silentListeners.push(cutOff),
    onAnswering: (listener) => void answeringListeners.push(listener),
    close: () => {
      isClosed = true;
    },
  };
}

async function answers(url: string, msMax: number): Promise<boolean> {
  const options: DriverOptions = {
    ...commonOptions,
    max: 1,
    connect_timeout: msMax / 1000,
    connection: sessionSettings("shop-pulse"),
    socket: (target) => openSocket(target, msMax),
  };
  const probe = postgres(url, options);
  const answer = probe.unsafe("select 1").then(() => true, isServersWord);
  const isAnswered = await Promise.race([answer, pause(msMax, false)]);
  probe.end({ timeout: 0 }).catch(() => undefined);
  return isAnswered;
}

/** An error that a running server sent; while it starts up or shuts down (57P01 to 57P03) it answers nothing else. */
function isServersWord(error: unknown): boolean {
  return error instanceof postgres.PostgresError && !error.code.startsWith("57P0");
}
