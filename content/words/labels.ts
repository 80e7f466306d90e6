import type { Jurisdiction } from "@/lib/domain/dispensing/jurisdiction";
import type { OverrideReason } from "@/lib/domain/dispensing/override";
import type { DismissReason } from "@/lib/domain/jobs/dismissed";
import type { PrescriptionState } from "@/lib/domain/prescription/machine";
import type { OriginalReason } from "@/lib/domain/prescription/original-reasons";
import type { MatchSignal } from "@/lib/domain/prescription/sameness";
import type { DeviationCode } from "@/lib/domain/stock/batch-order";
import type { QuarantineCode, WriteOffCode } from "@/lib/domain/stock/movement";
import { allOf } from "./all-of";
import { t } from "./t";

/** Codes that people choose from or read in a list, each in a few words. */

export const countryName = (jurisdiction: Jurisdiction): string => t(`requestable.country.${jurisdiction}`);
export const countryNames = (jurisdictions: readonly Jurisdiction[]): string => allOf(jurisdictions.map(countryName));

export const overrideReasonWords = (reason: OverrideReason): string => t(`dispensing.override.${reason}`);
export const dismissWords = (reason: DismissReason): string => t(`deskRules.${reason}`);
export const originalReasonWords = (reason: OriginalReason): string => t(`paper.originalReason.${reason}`);
export const prescriptionStateWords = (state: PrescriptionState): string => t(`paper.state.${state}`);

/** How near a page is to another, in words for staff. */
export const nearness = (signal: MatchSignal, value: number): string =>
  signal === "file" ? t("paper.sameFile") : t("paper.looksSame", { alike: Math.floor(value * 100) });

export const deviationWords = (code: DeviationCode): string => t(`stock.deviation.${code}`);

/** Which batches to take. */
export function proposalWords(lines: readonly { readonly batch: string; readonly quantity: number }[]): string {
  if (lines.length === 0) return t("stock.noProposal");
  const batches = lines.map(({ batch, quantity }) => t("stock.packsOfBatch", { packs: quantity, batch }));
  return t("stock.proposal", { batches: allOf(batches) });
}

/** For the ledger's column; a reason that a later version wrote is shown as it is. */
export const movementWords = (reason: string): string => t.of("stock", `movement.${reason}`) ?? reason;

export const writeOffWords = (code: WriteOffCode): string => t(`stock.writeOff.${code}`);
export const quarantineWords = (code: QuarantineCode): string => t(`stock.quarantine.${code}`);
