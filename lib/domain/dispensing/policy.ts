import { addDays, type Day } from "../shared/calendar";
import type { EffectiveCategory } from "./facts";
import type { Jurisdiction } from "./jurisdiction";
import { rulesOf } from "./jurisdictions/all";
import type { Profile } from "./profile";
import { inForceOn, type Rule } from "./rule";
import type { RuleSet } from "./rule-set";
import type { InHand } from "./rules/paper";

export type { EffectiveCategory } from "./facts";

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

/** The policy of a jurisdiction for what one set of rules governs, on a day in the pharmacy's zone. Rules that end or begin on other days are left out. */
export function policyFor(set: RuleSet, jurisdiction: Jurisdiction, at: Day, profile: Profile = {}): DispensingPolicy {
  const { edition, rules, ...limits } = rulesOf[jurisdiction].books[set](at, profile);
  const inForce = rules.filter((rule) => inForceOn(rule, at));
  return { jurisdiction, version: `${edition}-${latestChange(rules, at)}`, rules: inForce, ...limits };
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
