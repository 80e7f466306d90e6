/** Where the pharmacy is licensed, as the setting JURISDICTION names it. EU supplies nothing without the profile of a member state. */
export const jurisdictions = ["IN", "US", "UK", "EU"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];
