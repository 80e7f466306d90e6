import type { Instrumentation } from "next";

/** Next calls this once, when the server starts and before it answers anything: it gives the front door what is answered without Next. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { databaseUnavailable } = await import("@/db/unavailable");
  isDatabaseAway = (error) => databaseUnavailable(error) !== null;
  if (process.env.NODE_ENV !== "production") return;
  // In the demo a person reads the terminal.
  if (process.env.DEMO === "0") (await import("@/lib/platform/console-lines")).logConsole();
  const { takeStripeEvent } = await import("@/lib/entry/stripe-webhook");
  const { publicPages } = await import("@/lib/entry/public-pages");
  Object.assign(globalThis, { doors: { "/api/stripe/webhook": takeStripeEvent }, publicPages: publicPages() });
}

let isDatabaseAway: (error: unknown) => boolean = () => false;

/** Tells the front door (server/unavailable.mjs) of a page that failed for want of the database, before its answer is written. */
export const onRequestError: Instrumentation.onRequestError = (error, { headers }) => {
  const id = headers["x-failure-id"];
  const failures = (globalThis as { databaseFailures?: Set<string> }).databaseFailures;
  if (typeof id === "string" && isDatabaseAway(error)) failures?.add(id);
};
