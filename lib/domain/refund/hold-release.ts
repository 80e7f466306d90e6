/**
 * The life of giving one hold back: asked for when an order ends without supply, then done, found to be unneeded, or given up until somebody
 * looks. `withdrawn`: the decision that asked for it was taken back within its first seconds.
 */
export const releaseStates = ["requested", "released", "nothing-to-release", "failed", "withdrawn"] as const;
export type ReleaseState = (typeof releaseStates)[number];

/** What ended the order and so asked for its hold back. */
export const releaseCauses = ["declined", "cancelled", "late-payment", "late-session", "expired"] as const;
export type ReleaseCause = (typeof releaseCauses)[number];
