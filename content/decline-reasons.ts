import { t } from "@/content/words/t";
import { type DeclineCode, declineCodes } from "@/lib/domain/dispensing/decline-codes";

export interface DeclineReason {
  /** What the pharmacist chooses from. */
  readonly staffLabel: string;
  /** What the customer reads. It accuses nobody. */
  readonly customerReason: string;
  readonly howToFix: string;
}

/** The words of every coded reason, in the order in which the pharmacist checks. */
export const declineReasons: { readonly [Code in DeclineCode]: DeclineReason } = {
  RX_ILLEGIBLE: {
    staffLabel: t("declineReasons.illegibleStaff"),
    customerReason: t("declineReasons.illegible"),
    howToFix: t("declineReasons.illegibleFix"),
  },
  RX_ALTERED: {
    staffLabel: t("declineReasons.alteredStaff"),
    customerReason: t("declineReasons.altered"),
    howToFix: t("declineReasons.alteredFix"),
  },
  RX_DUPLICATE: {
    staffLabel: t("declineReasons.duplicateStaff"),
    customerReason: t("declineReasons.duplicate"),
    howToFix: t("declineReasons.duplicateFix"),
  },
  RX_NOT_PRESCRIPTION: {
    staffLabel: t("declineReasons.notPrescriptionStaff"),
    customerReason: t("declineReasons.notPrescription"),
    howToFix: t("declineReasons.notPrescriptionFix"),
  },
  RX_VETERINARY: {
    staffLabel: t("declineReasons.veterinaryStaff"),
    customerReason: t("declineReasons.veterinary"),
    howToFix: t("declineReasons.veterinaryFix"),
  },
  RX_PRESCRIBER_NOT_ELIGIBLE: {
    staffLabel: t("declineReasons.prescriberNotEligibleStaff"),
    customerReason: t("declineReasons.prescriberNotEligible"),
    howToFix: t("declineReasons.prescriberNotEligibleFix"),
  },
  RX_PRESCRIBER_UNVERIFIED: {
    staffLabel: t("declineReasons.prescriberUnverifiedStaff"),
    customerReason: t("declineReasons.prescriberUnverified"),
    howToFix: t("declineReasons.prescriberUnverifiedFix"),
  },
  RX_UNSIGNED: {
    staffLabel: t("declineReasons.unsignedStaff"),
    customerReason: t("declineReasons.unsigned"),
    howToFix: t("declineReasons.unsignedFix"),
  },
  RX_UNDATED: {
    staffLabel: t("declineReasons.undatedStaff"),
    customerReason: t("declineReasons.undated"),
    howToFix: t("declineReasons.undatedFix"),
  },
  RX_DATE_INVALID: {
    staffLabel: t("declineReasons.dateInvalidStaff"),
    customerReason: t("declineReasons.dateInvalid"),
    howToFix: t("declineReasons.dateInvalidFix"),
  },
  RX_EXPIRED: {
    staffLabel: t("declineReasons.expiredStaff"),
    customerReason: t("declineReasons.expired"),
    howToFix: t("declineReasons.expiredFix"),
  },
  RX_PATIENT_MISMATCH: {
    staffLabel: t("declineReasons.patientMismatchStaff"),
    customerReason: t("declineReasons.patientMismatch"),
    howToFix: t("declineReasons.patientMismatchFix"),
  },
  RX_UNDERAGE: {
    staffLabel: t("declineReasons.underageStaff"),
    customerReason: t("declineReasons.underage"),
    howToFix: t("declineReasons.underageFix"),
  },
  RX_DRUG_MISMATCH: {
    staffLabel: t("declineReasons.drugMismatchStaff"),
    customerReason: t("declineReasons.drugMismatch"),
    howToFix: t("declineReasons.drugMismatchFix"),
  },
  RX_DOSE_UNSAFE: {
    staffLabel: t("declineReasons.doseUnsafeStaff"),
    customerReason: t("declineReasons.doseUnsafe"),
    howToFix: t("declineReasons.doseUnsafeFix"),
  },
  RX_QUANTITY_UNSTATED: {
    staffLabel: t("declineReasons.quantityUnstatedStaff"),
    customerReason: t("declineReasons.quantityUnstated"),
    howToFix: t("declineReasons.quantityUnstatedFix"),
  },
  RX_ALREADY_DISPENSED: {
    staffLabel: t("declineReasons.alreadyDispensedStaff"),
    customerReason: t("declineReasons.alreadyDispensed"),
    howToFix: t("declineReasons.alreadyDispensedFix"),
  },
  RX_TOO_SOON: {
    staffLabel: t("declineReasons.tooSoonStaff"),
    customerReason: t("declineReasons.tooSoon"),
    howToFix: t("declineReasons.tooSoonFix"),
  },
  RX_PREGNANCY_RISK: {
    staffLabel: t("declineReasons.pregnancyRiskStaff"),
    customerReason: t("declineReasons.pregnancyRisk"),
    howToFix: t("declineReasons.pregnancyRiskFix"),
  },
  RX_CONTRAINDICATED: {
    staffLabel: t("declineReasons.contraindicatedStaff"),
    customerReason: t("declineReasons.contraindicated"),
    howToFix: t("declineReasons.contraindicatedFix"),
  },
  RX_INTERACTION: {
    staffLabel: t("declineReasons.interactionStaff"),
    customerReason: t("declineReasons.interaction"),
    howToFix: t("declineReasons.interactionFix"),
  },
  RX_GAP_TOO_SHORT: {
    staffLabel: t("declineReasons.gapTooShortStaff"),
    customerReason: t("declineReasons.gapTooShort"),
    howToFix: t("declineReasons.gapTooShortFix"),
  },
  STOCK_NOT_SALEABLE: {
    staffLabel: t("declineReasons.stockNotSaleableStaff"),
    customerReason: t("declineReasons.stockNotSaleable"),
    howToFix: t("declineReasons.stockNotSaleableFix"),
  },
  DELIVERY_OUT_OF_AREA: {
    staffLabel: t("declineReasons.deliveryOutOfAreaStaff"),
    customerReason: t("declineReasons.deliveryOutOfArea"),
    howToFix: t("declineReasons.deliveryOutOfAreaFix"),
  },
  ACK_REFUSED: {
    staffLabel: t("declineReasons.ackRefusedStaff"),
    customerReason: t("declineReasons.ackRefused"),
    howToFix: t("declineReasons.ackRefusedFix"),
  },
  COUNSELLING_DECLINED: {
    staffLabel: t("declineReasons.counsellingDeclinedStaff"),
    customerReason: t("declineReasons.counsellingDeclined"),
    howToFix: t("declineReasons.counsellingDeclinedFix"),
  },
  RECORD_INCOMPLETE: {
    staffLabel: t("declineReasons.recordIncompleteStaff"),
    customerReason: t("declineReasons.recordIncomplete"),
    howToFix: t("declineReasons.recordIncompleteFix"),
  },
};

/** The words of one code; null for a code that is none of ours. */
export function declineReason(code: string): DeclineReason | null {
  const known = declineCodes.find((one) => one === code);
  return known === undefined ? null : declineReasons[known];
}
