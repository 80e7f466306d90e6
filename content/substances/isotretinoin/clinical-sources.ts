import type { DoseFlagCode } from "@/lib/domain/clinical/flags";
import type { NonEmpty } from "../../define";
import type { SourceId } from "../../sources";

/** What each flag of the clinical aid rests on. `our-policy`: a rule of this pharmacy, of no law and no label. */
export const flagSources: { readonly [Code in DoseFlagCode]: NonEmpty<SourceId> | "our-policy" } = {
  "weight-missing": "our-policy",
  "weight-doubtful": "our-policy",
  "weight-old": "our-policy",
  "dose-over-daily-max": "our-policy",
  "dose-unsafe": ["pdr"],
  "dose-above-usual": ["it-posology", "us-label-summary", "pdr"],
  "dose-above-usual-minor": ["pdr", "us-label-summary"],
  "dose-below-usual": ["it-posology", "us-label-summary"],
  "over-target": ["it-posology"],
  "little-experience-from-65": "our-policy",
};

/** The target of a whole course, and how sound it is. */
export const targetSources: NonEmpty<SourceId> = ["it-posology", "study-cumulative-dose"];

/** The gap before a second course. */
export const gapSources: NonEmpty<SourceId> = ["it-posology", "us-label-summary"];

/** What may begin when after the last capsule. */
export const afterSources = {
  bloodDonation: ["mims-oratane-hk", "mims-dermavax"],
  skinProcedures: ["mims-oratane", "nhs-side-effects"],
  pregnancyInIndia: ["in-cdsco-law", "in-cipla"],
  pregnancyElsewhere: ["nhs-pregnancy", "uk-smpc", "us-label-pregnancy"],
} as const satisfies Readonly<Record<string, NonEmpty<SourceId>>>;

export type Basis = NonEmpty<SourceId> | "our-policy";
