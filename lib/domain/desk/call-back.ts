import { t } from "@/content/words/desk-rules";
import type { Reason } from "../shared/reason";

/** Who is to be called again: the patient or their guardian, or who wrote the prescription. */
export const callBackWhoms = ["patient", "prescriber"] as const;
export type CallBackWhom = (typeof callBackWhoms)[number];

/** Within how many hours somebody who was not reached is called again: our policy. */
export const callBackHoursMax = 72;

/** What is wrong with the time for which a call is planned at `now`. */
export function callBackReasons(at: Date | null, hoursMax: number, now: Date): Reason[] {
  const fault = (code: string, message: string): Reason[] => [{ code, field: "callBackAt", message }];
  if (at === null) return fault("call-back-time-invalid", t("thisIsNotADate"));
  if (at <= now) return fault("call-back-past", t("thisTimeIsOver"));
  if (at.getTime() > now.getTime() + hoursMax * 3_600_000)
    return fault("call-back-too-late", t("callBackWithin", { hours: hoursMax }));
  return [];
}
