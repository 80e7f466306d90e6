/**
 * Where the pharmacy is licensed, as the setting JURISDICTION names it; the rules of each are named in jurisdictions/all.ts. EU supplies nothing
 * without the profile of a member state.
 */
export const jurisdictions = ["IN", "US", "UK", "EU"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];
