import { language } from "#language";

const conjunction = new Intl.ListFormat(language, { type: "conjunction" });

/** "a", "a and b", "a, b and c", as the shop's language says it. */
export const allOf = (things: readonly string[]): string => conjunction.format(things);

const disjunction = new Intl.ListFormat(language, { type: "disjunction" });

/** "a", "a or b", "a, b or c". */
export const oneOf = (things: readonly string[]): string => disjunction.format(things);
