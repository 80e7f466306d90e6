import "server-only";
import type postgres from "postgres";
import { DatabaseSilent, ReadsBusy } from "@/db/connection-error";
import type { ServerPulse } from "@/db/server-pulse";

export interface ReadLimits {
  readonly atOnceMax: number;
  readonly waitMsMax: number;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * The client as Drizzle calls it, asked at most `atOnceMax` things at once; the others queue for a bounded time. The driver's own queue has
 * no bound, so that a slow server would pile up requests that nobody waits for any more.
 */
export function gatedReader(reader: postgres.Sql, pulse: ServerPulse, limits: ReadLimits): postgres.Sql {
  const gate = openGate(pulse, limits);
  const unsafe = (...asked: Parameters<postgres.Sql["unsafe"]>) => {
    const pending = reader.unsafe(...asked);
    // Not before the caller had its chance to ask for `values`.
    const answer = Promise.resolve().then(() => gate(() => pending));
    return Object.assign(answer, {
      values: () => {
        void pending.values(); // only marks the question; the asking is the `answer`
        return answer;
      },
    });
  };
  return { options: reader.options, unsafe } as unknown as postgres.Sql;
}

function openGate(pulse: ServerPulse, { atOnceMax, waitMsMax }: ReadLimits) {
  const waiting: Waiter[] = [];
  let atOnce = 0;

  function turn(): Promise<void> {
    if (atOnce < atOnceMax) {
      atOnce++;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        waiting.splice(waiting.indexOf(waiter), 1);
        reject(new ReadsBusy(waitMsMax));
      }, waitMsMax);
      const waiter: Waiter = {
        resolve: () => {
          clearTimeout(giveUp);
          resolve();
        },
        reject: (error) => {
          clearTimeout(giveUp);
          reject(error);
        },
      };
      waiting.push(waiter);
    });
  }

  /** The turn goes over to who waits longest. */
  function giveBack() {
    const next = waiting.shift();
    if (next === undefined) atOnce--;
    else next.resolve();
  }

  pulse.onSilent(() => {
    for (const waiter of waiting.splice(0)) waiter.reject(new DatabaseSilent());
  });

  return async <T>(ask: () => PromiseLike<T>): Promise<T> => {
    if (pulse.isSilent) throw new DatabaseSilent();
    await turn();
    const asked = Promise.resolve(ask());
    // The connection is taken until it is answered or closed, though the caller may have been turned away before.
    asked.then(giveBack, giveBack);
    return pulse.answerOf(asked);
  };
}
