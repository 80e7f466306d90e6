/** Why a batch's count changed. What a batch holds is the sum of its movements (trigger `batches_balance`). */
export const movementReasons = ["received", "dispensed", "written-off", "corrected"] as const;
export type MovementReason = (typeof movementReasons)[number];

const reasonWords: Record<MovementReason, string> = {
  received: "Taken in",
  dispensed: "Dispensed",
  "written-off": "Written off",
  corrected: "Counted again",
};

/** For the ledger's column; a reason that a later version wrote is shown as it is. */
export const movementWords = (reason: string): string => reasonWords[reason as MovementReason] ?? reason;

/** Why packs leave the stock without being supplied. */
export const writeOffCodes = ["expired", "damaged", "temperature", "recalled", "lost", "other"] as const;
export type WriteOffCode = (typeof writeOffCodes)[number];

const writeOffLabels: Record<WriteOffCode, string> = {
  expired: "Out of date",
  damaged: "Damaged",
  temperature: "Was stored too warm or too cold",
  recalled: "Recalled by the maker or the authority",
  lost: "Not found",
  other: "Something else (say what)",
};

export const writeOffWords = (code: WriteOffCode): string => writeOffLabels[code];

/** Why a whole batch is kept back for now. Its packs are counted, and neither offered nor dispensed. */
export const quarantineCodes = ["recall", "temperature", "damage", "origin", "other"] as const;
export type QuarantineCode = (typeof quarantineCodes)[number];

const quarantineLabels: Record<QuarantineCode, string> = {
  recall: "A recall, or word of one",
  temperature: "Was stored too warm or too cold",
  damage: "Damage was found",
  origin: "Doubt about where it comes from",
  other: "Something else (say what)",
};

export const quarantineWords = (code: QuarantineCode): string => quarantineLabels[code];
