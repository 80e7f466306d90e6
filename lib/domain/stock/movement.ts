/** Why a batch's count changed. What a batch holds is the sum of its movements (trigger `batches_balance`). */
export const movementReasons = ["received", "dispensed", "written-off", "corrected"] as const;
export type MovementReason = (typeof movementReasons)[number];

/**
 * What stands behind packs that leave by a movement of each kind: a kind that only brings packs, a line of the register, or people, of whom beyond
 * a limit there must be two (write-off.ts). The database asks the same (trigger `stock_movements_authorised`).
 */
export const leavesBy: Readonly<Record<MovementReason, "nothing" | "register-line" | "people">> = {
  received: "nothing",
  dispensed: "register-line",
  "written-off": "people",
  corrected: "people",
};

/** The kinds by which people take packs out of the stock. They count together: a limit on one alone would be passed by another. */
export const takenOutReasons = ["written-off", "corrected"] as const satisfies readonly MovementReason[];
export type TakenOutReason = (typeof takenOutReasons)[number];

/** Why packs leave the stock without being supplied. */
export const writeOffCodes = ["expired", "damaged", "temperature", "recalled", "lost", "other"] as const;
export type WriteOffCode = (typeof writeOffCodes)[number];

/** Why a whole batch is in quarantine. Its packs are counted, and neither offered nor dispensed. */
export const quarantineCodes = ["recall", "temperature", "damage", "origin", "other"] as const;
export type QuarantineCode = (typeof quarantineCodes)[number];
