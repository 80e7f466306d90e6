import { Temporal } from "temporal-polyfill";
import type { Reason } from "../shared/reason";
import type { CallOutcome, ReadBack } from "./notes";

/** What a call can have come to when nobody was reached. */
const unreached: readonly CallOutcome[] = ["no-answer", "calls-back", "other"];

/** How long after a call it can still be entered, in hours: our policy. A log written from memory is none. */
export const callLogHours = 72;

/**
 * The instant a person named: a wall clock where the pharmacy stands (`2026-11-25T14:05`, as a form sends it) or an ISO 8601 instant with its
 * zone. Null for anything else.
 */
export function namedInstant(timeZone: string, text: string): Date | null {
  try {
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text))
      return new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds);
    return new Date(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return null; // Temporal throws for what is no time; that is the question asked.
  }
}

/** What contradicts itself in a call as entered at `now`. */
export function callReasons(
  call: {
    readonly calledAt: Date | null;
    readonly reached: boolean;
    readonly outcome: CallOutcome;
    readonly readBack: ReadBack;
  },
  now: Date,
): Reason[] {
  const reasons: Reason[] = [];
  const age = call.calledAt === null ? 0 : now.getTime() - call.calledAt.getTime();
  if (call.calledAt === null) reasons.push({ code: "call-time-invalid", field: "calledAt" });
  else if (age < 0) reasons.push({ code: "call-in-future", field: "calledAt" });
  else if (age > callLogHours * 3_600_000)
    reasons.push({
      code: "call-too-old",
      field: "calledAt",
      params: { callLogHours },
    });
  if (!call.reached && !unreached.includes(call.outcome))
    reasons.push({
      code: "outcome-needs-answer",
      field: "outcome",
    });
  if (call.reached && call.outcome === "no-answer")
    reasons.push({
      code: "outcome-contradicts",
      field: "outcome",
    });
  if (!call.reached && call.readBack === "done") reasons.push({ code: "read-back-to-nobody", field: "readBack" });
  return reasons;
}
