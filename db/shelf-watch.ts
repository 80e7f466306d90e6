import "server-only";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { commonOptions, type DriverOptions, openSocket, sessionSettings } from "@/db/connection-options";

/** The channel on which the triggers of migration "shelf_notices" tell that price, pack or stock of a medicine changed. */
const channel = "shelf_changed";

/** Hears of every change of the shelf, whichever process made it, in the moment it is committed. */
export interface ShelfWatch {
  /** Another number after each change; null while changes might go unheard. */
  readonly edition: number | null;
  close(): Promise<void>;
}

export interface WatchPace {
  readonly beatMs: number;
  /** So long may the server be silent before the watch is taken for deaf. */
  readonly silenceMs: number;
}

export const usualPace: WatchPace = { beatMs: 2_000, silenceMs: 5_000 };

/** What postgres.js takes, and its types leave out. */
type ListeningOptions = DriverOptions & { onnotify: (channel: string, payload: string) => void };

/**
 * Opens a connection that listens. At each beat it sends a notice to itself: only while those come back are the others known to. So a
 * connection that was cut, a frozen server, and a pooler that passes no notices all end in `edition: null`, never in a change that is missed.
 */
export function watchShelf(url: string, pace: WatchPace = usualPace): ShelfWatch {
  const ownBeat = `beat ${randomUUID()}`;
  let edition = 0;
  let isHearing = false;
  let isBeatBack = false;
  let isClosed = false;

  const options: ListeningOptions = {
    ...commonOptions,
    max: 1,
    max_lifetime: null,
    connection: sessionSettings("shop-shelf"),
    socket: (target) => openSocket(target, pace.silenceMs),
    onnotify(_channel, payload) {
      if (payload === ownBeat) isBeatBack = true;
      else if (!payload.startsWith("beat ")) edition++;
    },
    onclose() {
      isHearing = false;
      edition++; // Whatever is told until the next connection listens.
    },
  };
  const connection = postgres(url, options);

  async function beat() {
    isBeatBack = false;
    try {
      // Listening again changes nothing on a connection that does, and is all that a new one needs.
      await connection.unsafe(`listen ${channel}`);
      // A session gets its own notices before the answer to the statement that sent them.
      await connection`select pg_notify(${channel}, ${ownBeat})`;
    } catch {
      isBeatBack = false; // Refused or cut; asked again at the next beat.
    }
    isHearing = isBeatBack && !isClosed;
  }

  async function keepBeating() {
    while (!isClosed) {
      await beat();
      await pause(pace.beatMs, undefined, { ref: false });
    }
  }
  void keepBeating();

  return {
    get edition() {
      return isHearing ? edition : null;
    },
    close: async () => {
      isClosed = true;
      isHearing = false;
      await connection.end({ timeout: 1 });
    },
  };
}
