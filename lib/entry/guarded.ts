import "server-only";
import { log } from "@/lib/platform/log";
import { failureJson } from "./answer";
import { SenderGone } from "./read-limited";
import { unavailableAnswer } from "./unavailable";

/**
 * A route whose faults are logged by our log, which leaves out what people wrote, and answered without a word of their cause. Without it the
 * framework prints the error as it is.
 */
export function guarded<Args extends readonly unknown[]>(route: (...args: Args) => Promise<Response>) {
  return async (...args: Args): Promise<Response> => {
    try {
      return await route(...args);
    } catch (error) {
      if (isFrameworks(error)) throw error;
      if (error instanceof SenderGone) {
        log.info("a sender broke off before all was sent");
        return failureJson(400, { code: "broke-off", params: { case: "request" } });
      }
      const unavailable = unavailableAnswer(error, args[0]);
      if (unavailable !== null) {
        log.warn({ err: error }, "a request was turned away: the database is not to be had");
        return unavailable;
      }
      log.error({ err: error }, "a request failed");
      return failureJson(500, { code: "fault" });
    }
  };
}

/** Next ends a request early by throwing (redirect, not found); those carry a digest. */
function isFrameworks(error: unknown): boolean {
  return error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_");
}
