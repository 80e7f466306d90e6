import type { Rule } from "../rule";
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
