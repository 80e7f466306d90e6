import type { Reason } from "../shared/reason";

/** Who is to be called again: the patient or their guardian, or who wrote the prescription. */
export const callBackWhoms = ["patient", "prescriber"] as const;
export type CallBackWhom = (typeof callBackWhoms)[number];

/** Within how many hours somebody who was not reached is called again: our policy. */
export const callBackHoursMax = 72;

/** What is wrong with the time for which a call is planned at `now`. */
export function callBackReasons(at: Date | null, hoursMax: number, now: Date): Reason[] {
  const field = "callBackAt";
  if (at === null) return [{ code: "call-back-time-invalid", field }];
  if (at <= now) return [{ code: "call-back-past", field }];
  if (at.getTime() > now.getTime() + hoursMax * 3_600_000)
    return [{ code: "call-back-too-late", field, params: { hours: hoursMax } }];
  return [];
}
