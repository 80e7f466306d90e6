import type { Actor } from "../access/actor";
import { anything, can, type StaffAction } from "../access/can";
import type { AlertParamsByKind } from "./params";

/** What software could not settle by itself. */
export type AlertKind = keyof AlertParamsByKind;

/** Codes, ids, numbers and paise, never a sentence: the words are written where they are read. */
export type AlertParams<Kind extends AlertKind> = AlertParamsByKind[Kind];

export type Alert = {
  [Kind in AlertKind]: { readonly kind: Kind; readonly params: AlertParams<Kind> };
}[AlertKind];

interface AlertRule {
  /** Who may mark it as done: whoever has this duty. */
  readonly duty: StaffAction;
  /**
   * What another sighting of the same cause does. `count`: the open alert counts it, and one that was marked as done is open again, since the
   * cause is still there. `nothing`: it is told once, because the thing itself happened once.
   */
  readonly again: "count" | "nothing";
}

const money = { duty: "payment:check", again: "nothing" } as const;
const machine = { duty: "jobs:retry", again: "count" } as const;

export const alertRules: { readonly [Kind in AlertKind]: AlertRule } = {
  "as-written": money,
  "charge-refused": money,
  "charge-spoilt": money,
  "charged-short": money,
  "charged-without-approval": money,
  "dispute-lost": money,
  "dispute-opened": money,
  "dispute-reopened": money,
  "dispute-won": money,
  "file-altered": machine,
  "file-infected": { duty: "order:ask", again: "nothing" },
  "file-missing": machine,
  "files-missing": machine,
  "hold-ends": money,
  "hold-not-released": money,
  "hold-released-at-stripe": money,
  "job-given-up": machine,
  "original-asked": { duty: "prescription:agree-original", again: "nothing" },
  "packs-came-back": { duty: "stock:write-off", again: "nothing" },
  "parcels-kept-back": { duty: "order:dispense", again: "nothing" },
  "packs-short": { duty: "stock:view", again: "nothing" },
  "passwords-tried-at-colleague": { duty: "audit:view", again: "nothing" },
  "passwords-tried-at-customers": { duty: "audit:view", again: "nothing" },
  "payment-break": money,
  "payment-mismatch": money,
  "refund-made-at-stripe": money,
  "refund-not-arrived": money,
  "refund-overtaken": money,
  "refund-waits": { duty: "refund:approve", again: "nothing" },
  "scanner-silent": machine,
  "second-charge": money,
  "storage-mismatch": machine,
  "storage-unavailable": machine,
};

export const mayMarkAlert = (actor: Actor, kind: AlertKind): boolean => can(actor, alertRules[kind].duty, anything);

/** How short the reason for marking an alert as done may be, and how long. */
export const alertWordsMin = 3;
export const alertWordsMax = 1000;
