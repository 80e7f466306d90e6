import { t } from "@/content/words/rules-paper";
import type { Day } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import type { DispensingFacts } from "./facts";

/** What a rule rests on. HOUSE is ours alone and says "our policy" wherever a person reads it; the others are law, regulator, product text or a safety programme. */
export const bases = ["STATUTE", "REGULATOR", "LABEL", "REMS", "HOUSE"] as const;
export type Basis = (typeof bases)[number];

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

/** What a rule finds against a supply. `message` is for staff. */
export interface Finding extends Reason {
  readonly weight: Weight;
  readonly customerMessage: string;
  /** Of weight `attest`: what the pharmacist says by approving, as the end of "By approving you say that …". */
  readonly attests?: string;
}

/** A finding with the rule that made it. */
export interface RuleReason extends Finding {
  readonly rule: string;
  readonly basis: Basis;
}

export interface Rule {
  readonly id: string;
  readonly basis: Basis;
  readonly citation: Citation;
  readonly inForce: InForce;
  /** What it asks, in one sentence for the table of rules. */
  readonly asks: string;
  /** Whether it can concern this patient at all. Of whom it cannot, nothing is asked or judged. */
  readonly concerns: (facts: DispensingFacts) => boolean;
  /** Everything against this supply on the day `at` (in the pharmacy's zone); empty = the rule is kept. */
  readonly judge: (facts: DispensingFacts, at: Day) => readonly Finding[];
}

/** Everything of a rule but what it asks and judges. */
export type Head = Pick<Rule, "id" | "basis" | "citation" | "inForce">;

export const inForceOn = ({ inForce: { from, to } }: Pick<Rule, "inForce">, day: Day): boolean =>
  from <= day && (to === undefined || day <= to);

/** A rule whose words cannot hide that it is our own. */
export function rule(head: Head, asks: string, judge: Rule["judge"], concerns: Rule["concerns"] = () => true): Rule {
  const own = (words: string) =>
    head.basis !== "HOUSE" || words.includes(t("ourPolicyMark")) ? words : t("ourPolicy", { rule: words });
  return {
    ...head,
    asks: own(asks),
    concerns,
    judge: (facts, at) =>
      (concerns(facts) ? judge(facts, at) : []).map((found) => ({
        ...found,
        message: own(found.message),
        customerMessage: own(found.customerMessage),
      })),
  };
}
