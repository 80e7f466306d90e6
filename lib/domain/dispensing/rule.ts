import type { Day } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import type { Basis } from "./basis";
import type { DispensingFacts } from "./facts";
import type { Statement } from "./statements";

/**
 * `refuse`: no supply, whoever asks. `judge`: no supply unless a named pharmacist overrides it with a listed reason and words.
 * `attest`: what was not stated; the pharmacist judges it by approving, and nothing is blocked.
 */
export type Weight = "refuse" | "judge" | "attest";

export interface Citation {
  readonly kind: "law" | "regulator" | "product-text" | "guideline";
  readonly source: string;
  /** The official text, or a copy on a site that content/source-faults.ts allows for its kind. Null: no such address is known, so it is named only. */
  readonly url: string | null;
}

export interface InForce {
  /** The first day. Of a law whose own day was not read: that of the edition that was. */
  readonly from: Day;
  /** The last day, included. Left out: still in force. */
  readonly to?: Day;
}

/**
 * What a rule finds against a supply. Of weight `attest`, the statement of the same code is what the pharmacist says by approving ("By approving you
 * say that …").
 */
export type Finding = Reason & { readonly weight: Weight };

/** A finding with the rule that made it. */
export type RuleReason = Finding & { readonly rule: string; readonly basis: Basis };

export interface Rule {
  readonly id: string;
  readonly basis: Basis;
  readonly citation: Citation;
  readonly inForce: InForce;
  /** What it asks, in one sentence for the table of rules. */
  readonly asks: Statement;
  /** Whether it can concern this patient at all. Of whom it cannot, nothing is asked or judged. */
  readonly concerns: (facts: DispensingFacts) => boolean;
  /** Everything against this supply on the day `at` (in the pharmacy's zone); empty = the rule holds. */
  readonly judge: (facts: DispensingFacts, at: Day) => readonly Finding[];
}

/** Everything of a rule but what it asks and judges. */
export type Head = Pick<Rule, "id" | "basis" | "citation" | "inForce">;

export const inForceOn = ({ inForce: { from, to } }: Pick<Rule, "inForce">, day: Day): boolean =>
  from <= day && (to === undefined || day <= to);

/** A rule whose words cannot hide that it is our own: where it is, every finding says so. */
export function rule(head: Head, asks: Statement, judge: Rule["judge"], concerns: Rule["concerns"] = () => true): Rule {
  const own = head.basis === "HOUSE" ? ({ ourPolicy: true } as const) : {};
  return {
    ...head,
    asks,
    concerns,
    judge: (facts, at) => (concerns(facts) ? judge(facts, at) : []).map((found) => ({ ...found, ...own })),
  };
}
