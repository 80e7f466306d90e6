/** What a rule rests on. HOUSE is ours alone and says "our policy" wherever a person reads it; the others are law, regulator, product text or a safety programme. */
export const bases = ["STATUTE", "REGULATOR", "LABEL", "REMS", "HOUSE"] as const;
export type Basis = (typeof bases)[number];
