import type { Day } from "../../shared/calendar";
import type { Profile } from "../profile";
import type { Rule } from "../rule";
import type { RuleSet } from "../rule-set";
import type { InHand } from "../rules/paper";

/** All rules of a jurisdiction, past ones too, and the figures that pages show of them. */
export interface RuleBook {
  readonly edition: string;
  readonly prescriptionInHand: InHand;
  readonly patientAgeMin: number;
  readonly supplyDaysMax: number;
  readonly windowDays: { readonly canBecomePregnant: number | null; readonly cannotBecomePregnant: number | null };
  readonly rules: readonly Rule[];
}

/** One jurisdiction: all that rules and dates depend on. Its file is named in jurisdictions/all.ts. */
export interface JurisdictionRules {
  /** The rules by what they govern, as the operator's profile and, where a programme changed, the day choose them. */
  readonly books: Readonly<Record<RuleSet, (at: Day, profile: Profile) => RuleBook>>;
  /** The profiles under which the rules differ, the operator's who stated nothing first: tests go through all. */
  readonly profiles: readonly [Profile, ...Profile[]];
  /** After the last capsule, for everybody who can become pregnant. */
  readonly monthsWithoutPregnancy: number;
}
