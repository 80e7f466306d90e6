import type { Day } from "../shared/calendar";
import type { DispensingFacts } from "./facts";
import type { DispensingPolicy } from "./policy";
import type { RuleReason } from "./rule";

/**
 * `supply`: no rule has anything against it. `pharmacist`: nothing refuses, but a pharmacist must judge what was found or not stated.
 * `refuse`: at least one rule refuses, whoever asks.
 */
export type Verdict = "supply" | "pharmacist" | "refuse";

export interface Judgement {
  readonly verdict: Verdict;
  /** All reasons, in the order of the rules. */
  readonly reasons: readonly RuleReason[];
  /** Ids of every rule that was asked. */
  readonly judged: readonly string[];
  readonly policyVersion: string;
}

/** Judges one supply by every rule of a policy on a day in the pharmacy's zone. Never an approval: a pharmacist approves, or nobody. */
export function decide(policy: DispensingPolicy, facts: DispensingFacts, at: Day): Judgement {
  const reasons = policy.rules.flatMap(({ id, basis, judge }) =>
    judge(facts, at).map((finding) => ({ ...finding, rule: id, basis })),
  );
  return {
    verdict: verdictOf(reasons),
    reasons,
    judged: policy.rules.map(({ id }) => id),
    policyVersion: policy.version,
  };
}

function verdictOf(reasons: readonly RuleReason[]): Verdict {
  if (reasons.some(({ weight }) => weight === "refuse")) return "refuse";
  return reasons.length > 0 ? "pharmacist" : "supply";
}

/** What stands in the way until it is mended or, where it may be judged, overridden. What was not stated does not. */
export const blocking = (reasons: readonly RuleReason[]): RuleReason[] =>
  reasons.filter(({ weight }) => weight !== "attest");

/** Whether a named pharmacist may override it, with a listed reason and words. What a rule refuses nobody overrides. */
export const mayOverride = ({ weight }: Pick<RuleReason, "weight">): boolean => weight === "judge";
