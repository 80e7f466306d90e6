/** What rules are written for: a substance names the set that governs it. Another set is a book of its own in each jurisdiction (compiler). */
export const ruleSets = ["oral-retinoid"] as const;
export type RuleSet = (typeof ruleSets)[number];
