import { addDays, type Day } from "../shared/calendar";
import type { EffectiveCategory } from "./facts";
import type { Jurisdiction } from "./jurisdiction";
import { europeanUnion } from "./jurisdictions/european-union";
import { india } from "./jurisdictions/india";
import type { RuleBook } from "./jurisdictions/rule-book";
import { unitedKingdom } from "./jurisdictions/united-kingdom";
import { unitedStates } from "./jurisdictions/united-states";
import { inForceOn, type Rule } from "./rule";
import type { InHand } from "./rules/paper";

export type { EffectiveCategory } from "./facts";

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

/** The rules of one jurisdiction in force on one day. */
export interface DispensingPolicy {
  readonly jurisdiction: Jurisdiction;
  /** Jurisdiction and the day of the latest change; stored with every decision. */
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly prescriptionInHand: InHand;
  readonly patientAgeMin: number;
  readonly supplyDaysMax: number;
  /** Days from the date written on the prescription, that day not counted, within which it must be dispensed; null = another count governs. */
  readonly windowDays: { readonly canBecomePregnant: number | null; readonly cannotBecomePregnant: number | null };
}

/** The policy of a jurisdiction on a day in the pharmacy's zone. Rules that end or begin on other days are left out. */
export function policyFor(jurisdiction: Jurisdiction, at: Day, profile: Profile = {}): DispensingPolicy {
  const { edition, rules, ...limits } = bookFor(jurisdiction, at, profile);
  const inForce = rules.filter((rule) => inForceOn(rule, at));
  return { jurisdiction, version: `${edition}-${latestChange(rules, at)}`, rules: inForce, ...limits };
}

function bookFor(jurisdiction: Jurisdiction, at: Day, profile: Profile): RuleBook {
  switch (jurisdiction) {
    case "IN":
      return india;
    case "US":
      return unitedStates(at, profile.programmeFrom ?? null);
    case "UK":
      return unitedKingdom;
    case "EU":
      return europeanUnion(profile.memberState ?? null);
  }
}

/** The last day up to `at` on which a rule began or had ended. */
function latestChange(rules: readonly Rule[], at: Day): Day {
  const changes = rules.flatMap(({ inForce: { from, to } }) => (to === undefined ? [from] : [from, addDays(to, 1)]));
  return (
    changes
      .filter((day) => day <= at)
      .sort()
      .at(-1) ?? ""
  );
}

/** The last day on which a prescription written on `writtenOn` may be dispensed; null where the prescription's date is not what counts. */
export function lastDayOf(policy: DispensingPolicy, writtenOn: Day, category: EffectiveCategory): Day | null {
  const { canBecomePregnant, cannotBecomePregnant } = policy.windowDays;
  const days = category === "can-become-pregnant" ? canBecomePregnant : cannotBecomePregnant;
  return days === null ? null : addDays(writtenOn, days);
}
