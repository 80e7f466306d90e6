import "server-only";
import type net from "node:net";
import postgres from "postgres";
import {
  commonOptions,
  type DriverOptions,
  openSocket,
  sessionSettings,
  transactionSilenceMs,
} from "@/db/connection-options";

/**
 * A postgres.js client that uses a single connection for its whole life.
 *
 * postgres.js moves an open transaction to a replacement connection when its own dies while the callback waits for
 * something else; its statements and its COMMIT then run inside the transaction of another request
 * (porsager/postgres issues 1204, 1189). Without a second connection they fail instead.
 */
export interface TransactionWire {
  readonly client: postgres.Sql;
  readonly isClosed: boolean;
  /** Called when the connection closes: a single listener, the current lease, so that listeners do not pile up. */
  onClosed: (() => void) | undefined;
  /** Only a connection in use is cut when it stops responding. */
  limitSilence(isLimited: boolean): void;
  /** Closes at once; statements still running are rejected. */
  cut(): void;
  end(): Promise<void>;
}

export function openTransactionWire(url: string): TransactionWire {
  let socket: net.Socket | undefined;
  let isClosed = false;
  const options: DriverOptions = {
    ...commonOptions,
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connection: sessionSettings("shop-transaction"),
    socket: (target) => {
      if (socket !== undefined) throw new Error("A transaction never moves to a second connection.");
      socket = openSocket(target, transactionSilenceMs);
      return socket;
    },
    onclose: () => {
      wire.cut();
      wire.onClosed?.();
    },
  };
  const client = postgres(url, options);
  const wire: TransactionWire = {
    client,
    get isClosed() {
      return isClosed;
    },
    onClosed: undefined,
    limitSilence: (isLimited) => socket?.setTimeout(isLimited ? transactionSilenceMs : 0),
    cut: () => {
      isClosed = true;
      // Also rejects the statements that the driver still holds back; they would otherwise wait for ever.
      client.end({ timeout: 0 }).catch(() => undefined);
    },
    end: async () => {
      isClosed = true;
      await client.end({ timeout: 1 });
    },
  };
  return wire;
}
