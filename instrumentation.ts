import type { Instrumentation } from "next";

/** Next calls this once, when the server starts and before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { databaseUnavailable } = await import("@/db/unavailable");
  const { failedForDatabase, failureHeader } = await import("@/lib/platform/signals");
  tell = (error, headers) => {
    const id = headers[failureHeader];
    if (typeof id === "string" && databaseUnavailable(error) !== null) failedForDatabase.tell(id);
  };
  // In the demo a person reads the terminal.
  if (process.env.NODE_ENV === "production" && process.env.DEMO === "0")
    (await import("@/lib/platform/console-lines")).logConsole();
}

let tell: (error: unknown, headers: NodeJS.Dict<string | string[]>) => void = () => undefined;

/** Tells the server in front (server/unavailable.ts) of a page that failed for want of the database, before its answer is written. */
export const onRequestError: Instrumentation.onRequestError = (error, { headers }) => tell(error, headers);
