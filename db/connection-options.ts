import "server-only";
import net from "node:net";
import type postgres from "postgres";
import { droppable } from "@/lib/platform/failpoint";

/** What postgres.js hands to its `socket` option; its own types leave the option out. */
interface SocketTarget {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path: string | false | undefined;
}

export type DriverOptions = postgres.Options<Record<string, never>> & {
  socket: (target: SocketTarget) => net.Socket;
};

const statementTimeoutMs = 15_000;
const lockTimeoutMs = 10_000;
const idleInTransactionTimeoutMs = 30_000;
const connectTimeoutSeconds = 5;
const reconnectSecondsMax = 0.2;

/** Longest silence of a socket that carries a transaction: past every limit above, so only a frozen server meets it. */
export const transactionSilenceMs = idleInTransactionTimeoutMs + 5_000;

/** Idle read connections leave before the silence limit, which therefore only meets a frozen server as well. */
export const readIdleSeconds = 20;
export const readSilenceMs = 25_000;

/**
 * Settings of every connection. The limits are set by the client, so that a server shared with backups and consoles
 * needs no settings of ours.
 */
export function sessionSettings(applicationName: string) {
  return {
    application_name: applicationName,
    statement_timeout: statementTimeoutMs,
    lock_timeout: lockTimeoutMs,
    idle_in_transaction_session_timeout: idleInTransactionTimeoutMs,
    // No disk with a moving arm holds our data: a walk along an index is dearer by little than one along the table.
    random_page_cost: 1.1,
  };
}

/**
 * The URL by which the job queue's own driver connects, with the same limits as every other connection. It takes no settings but by its
 * address.
 */
export function queueUrl(url: string): string {
  const { application_name, ...limits } = sessionSettings("shop-queue");
  const given = Object.entries(limits).map(([name, value]) => `-c ${name}=${value}`);
  const changed = new URL(url);
  changed.searchParams.set("application_name", application_name);
  changed.searchParams.set("options", [changed.searchParams.get("options") ?? "", ...given].join(" ").trim());
  return changed.href;
}

export const commonOptions = {
  connect_timeout: connectTimeoutSeconds,
  // The driver's own grows to 20 s, for which a server that is back already would be missed.
  backoff: (failures: number) => Math.min(failures * 0.02, reconnectSecondsMax),
  // Notices ("relation already exists, skipping") would otherwise be printed to the console.
  onnotice: () => undefined,
} as const;

/**
 * A connecting socket; postgres.js writes its start-up message into the buffer meanwhile.
 * `silenceMs` is needed because statement_timeout is the server's: a stopped server still acknowledges packets.
 */
export function openSocket({ host, port, path }: SocketTarget, silenceMs: number): net.Socket {
  const socket = droppable(path ? net.connect(path) : net.connect(port[0] ?? 5432, host[0] ?? "localhost"));
  socket.setNoDelay(true);
  socket.setTimeout(silenceMs);
  const cutWhenSilent = () => {
    socket.on("timeout", () => socket.destroy(new Error("The database was silent for too long.")));
    // The driver hears of it too; without this an error under TLS would have no listener and end the process.
    socket.on("error", () => undefined);
  };
  cutWhenSilent();
  // postgres.js takes all listeners off when it starts TLS; these have to stay.
  const removeAllListeners = socket.removeAllListeners.bind(socket);
  socket.removeAllListeners = (...event) => {
    removeAllListeners(...event);
    cutWhenSilent();
    return socket;
  };
  // postgres.js reads the name to check a TLS certificate against from here.
  return Object.assign(socket, { host: host[0], port: port[0] });
}
