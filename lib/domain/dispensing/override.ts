/** Why a pharmacist supplies although a rule asked for their judgement. The words say the rest. */
export const overrideReasons = [
  "prescriber-confirmed",
  "document-seen",
  "patient-explained",
  "no-safer-choice",
  "rule-does-not-fit",
] as const;

export type OverrideReason = (typeof overrideReasons)[number];

/** One rule that a named pharmacist judged otherwise. Kept with the decision; a rule that refuses is never among them. */
export interface Override {
  readonly rule: string;
  readonly reason: OverrideReason;
  readonly words: string;
}

/** Characters that an override's own words must have at least, and may have at most. */
export const overrideWordsMin = 10;
export const overrideWordsMax = 500;
