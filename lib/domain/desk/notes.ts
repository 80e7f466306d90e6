import type { StaffRole } from "../access/roles";

/** What staff write about an order. */
export const writtenKinds = ["clinical", "administrative"] as const;
export type WrittenKind = (typeof writtenKinds)[number];

/** The words that go with an act at the desk stand among the notes as well. */
export const noteKinds = [...writtenKinds, "call", "set-aside", "escalation", "answer"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** How the number was found at which the prescriber was called. A number off the prescription itself proves nothing of the prescription. */
export const numberSources = ["register", "own-records", "hospital", "directory", "prescription"] as const;
export type NumberSource = (typeof numberSources)[number];

export const callOutcomes = [
  "confirmed",
  "corrected",
  "not-theirs",
  "new-prescription",
  "calls-back",
  "no-answer",
  "other",
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

export const readBacks = ["done", "not-done", "nothing-to-read-back"] as const;
export type ReadBack = (typeof readBacks)[number];

/** One call to a prescriber, as the log keeps it. `calledAt` is an ISO 8601 instant. */
export interface CallDetails {
  readonly who: string;
  readonly number: string;
  readonly numberFrom: NumberSource;
  readonly calledAt: string;
  readonly reached: boolean;
  readonly outcome: CallOutcome;
  readonly readBack: ReadBack;
}

/** To whom an order is handed up: to one person, or to whoever of a role comes first. */
export const escalationRoles = ["pharmacist", "manager"] as const satisfies readonly StaffRole[];
export type EscalationRole = (typeof escalationRoles)[number];
