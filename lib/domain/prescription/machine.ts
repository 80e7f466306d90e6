import type { Reason } from "../shared/reason";

/**
 * The life of a prescription as a record. That its days have run out is no state: the window is judged on the day by the policy. Nor is how
 * much is left: that is counted from the register each time (`used-up` only says that nothing was).
 */
export const prescriptionStates = [
  "received",
  "transcribed",
  "needs-information",
  "verified",
  "declined",
  "used-up",
] as const;
export type PrescriptionState = (typeof prescriptionStates)[number];

export const prescriptionEvents = [
  /** Somebody typed what it says. */
  "transcribe",
  /** A pharmacist approved a request on it. */
  "verify",
  "decline",
  /** The customer was asked. */
  "ask",
  /** Its files changed: whatever was read no longer counts. */
  "change",
  /** A decision was taken back in time. */
  "reopen",
  /** Dispensed to its last capsule. */
  "use-up",
] as const;
export type PrescriptionEvent = (typeof prescriptionEvents)[number];

export const prescriptionLife: Record<PrescriptionState, Partial<Record<PrescriptionEvent, PrescriptionState>>> = {
  received: {
    transcribe: "transcribed",
    verify: "verified",
    decline: "declined",
    ask: "needs-information",
    change: "received",
  },
  transcribed: {
    transcribe: "transcribed",
    verify: "verified",
    decline: "declined",
    ask: "needs-information",
    change: "received",
  },
  "needs-information": {
    transcribe: "transcribed",
    verify: "verified",
    decline: "declined",
    ask: "needs-information",
    change: "received",
  },
  // Further requests on it are judged each for itself: what is left may be supplied while its window lasts.
  verified: { verify: "verified", decline: "declined", ask: "verified", reopen: "transcribed", "use-up": "used-up" },
  declined: { reopen: "received" },
  "used-up": { decline: "used-up", ask: "used-up" },
};

/** The state after `event`; null when the record's life does not allow it. */
export function prescriptionAfter(state: PrescriptionState, event: PrescriptionEvent): PrescriptionState | null {
  return prescriptionLife[state][event] ?? null;
}

const verifyRefused: Partial<Record<PrescriptionState, Reason>> = {
  declined: { code: "prescription-declined" },
  "used-up": { code: "prescription-used-up" },
};

/** Why no request on it can be approved any more; null when one can. */
export function verifyReason(state: PrescriptionState): Reason | null {
  return verifyRefused[state] ?? null;
}
