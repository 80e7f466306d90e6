/**
 * What the virus scanner said of a file. `infected` is said after the fact only: a file that is found out when it is sent is refused.
 */
export const scanStates = ["clean", "not-scanned", "infected"] as const;
export type ScanState = (typeof scanStates)[number];

/** What the pharmacy does with files no scanner has judged (setting UNSCANNED_FILES). */
export const unscannedChoices = ["allow", "hold"] as const;
export type UnscannedFiles = (typeof unscannedChoices)[number];

/** Whether staff may neither open a file nor approve an order that rests on it. */
export function isHeldBack(scan: ScanState, unscanned: UnscannedFiles): boolean {
  return scan === "infected" || (scan === "not-scanned" && unscanned === "hold");
}
