import type { Day } from "../shared/calendar";

/** Member states of the European Union whose rules are written down here. */
export const memberStates = ["IT"] as const;
export type MemberState = (typeof memberStates)[number];

/** What an operator states beside the jurisdiction. */
export interface Profile {
  /** European Union: without a member state's own rules nothing is supplied. */
  readonly memberState?: MemberState | null;
  /** United States: the day from which the programme's change of February 2026 applies, as its own site shows it. Null: not entered. */
  readonly programmeFrom?: Day | null;
}
