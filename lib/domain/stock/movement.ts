import { t } from "@/content/words/stock";

/** Why a batch's count changed. What a batch holds is the sum of its movements (trigger `batches_balance`). */
export const movementReasons = ["received", "dispensed", "written-off", "corrected"] as const;
export type MovementReason = (typeof movementReasons)[number];

const reasonWords: Record<MovementReason, string> = {
  received: t("takenIn"),
  dispensed: t("dispensed"),
  "written-off": t("writtenOff"),
  corrected: t("countedAgain"),
};

/** For the ledger's column; a reason that a later version wrote is shown as it is. */
export const movementWords = (reason: string): string => reasonWords[reason as MovementReason] ?? reason;

/** Why packs leave the stock without being supplied. */
export const writeOffCodes = ["expired", "damaged", "temperature", "recalled", "lost", "other"] as const;
export type WriteOffCode = (typeof writeOffCodes)[number];

const writeOffLabels: Record<WriteOffCode, string> = {
  expired: t("outOfDate"),
  damaged: t("damaged"),
  temperature: t("wasStoredTooWarm"),
  recalled: t("recalledByTheMaker"),
  lost: t("notFound"),
  other: t("somethingElseSayWhat"),
};

export const writeOffWords = (code: WriteOffCode): string => writeOffLabels[code];

/** Why a whole batch is kept back for now. Its packs are counted, and neither offered nor dispensed. */
export const quarantineCodes = ["recall", "temperature", "damage", "origin", "other"] as const;
export type QuarantineCode = (typeof quarantineCodes)[number];

const quarantineLabels: Record<QuarantineCode, string> = {
  recall: t("aRecallOrWord"),
  temperature: t("wasStoredTooWarm"),
  damage: t("damageWasFound"),
  origin: t("doubtAboutWhereItComes"),
  other: t("somethingElseSayWhat"),
};

export const quarantineWords = (code: QuarantineCode): string => quarantineLabels[code];
