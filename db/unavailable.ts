import "server-only";
import type { ConnectionLost } from "@/db/connection-error";
import { causesOf, databaseErrorFacts } from "@/db/database-error";

/**
 * Whether a failure is the database's being away or overloaded, and what is known of the work: "nothing-done", or "unknown" when the answer
 * to COMMIT was lost. Null for every other error, which is a fault of ours.
 */
export function databaseUnavailable(error: unknown): "nothing-done" | "unknown" | null {
  for (const found of causesOf(error)) {
    if (isConnectionLost(found)) return found.outcome === "unknown" ? "unknown" : "nothing-done";
    if (nothingDone.has(found.name)) return "nothing-done";
    if ("code" in found && driverCodes.has(String(found.code))) return "nothing-done";
  }
  const code = databaseErrorFacts(error)?.code;
  return code !== undefined && serverCodes.some((pattern) => pattern.test(code)) ? "nothing-done" : null;
}

/**
 * Errors of db/connection-error.ts are known by name: Next bundles instrumentation.ts and the routes apart, so each class is there more than
 * once, and whoever comes first opens the database for all.
 */
const nothingDone: ReadonlySet<string> = new Set(["TransactionSlotsBusy", "ReadsBusy", "DatabaseSilent"]);
const isConnectionLost = (error: Error): error is ConnectionLost => error.name === "ConnectionLost";

/** Of postgres.js, and of the sockets under it. */
const driverCodes = new Set([
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
]);

/** Connection exceptions, too many connections, shutting down or starting up; a statement or a lock that took too long. */
const serverCodes = [/^08/, /^53300$/, /^57P0/, /^57014$/, /^55P03$/, /^25P03$/];
