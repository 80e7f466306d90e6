import { t } from "@/content/words/decline-reasons";
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
  RX_ILLEGIBLE: { staffLabel: t("illegibleStaff"), customerReason: t("illegible"), howToFix: t("illegibleFix") },
  RX_ALTERED: { staffLabel: t("alteredStaff"), customerReason: t("altered"), howToFix: t("alteredFix") },
  RX_DUPLICATE: { staffLabel: t("duplicateStaff"), customerReason: t("duplicate"), howToFix: t("duplicateFix") },
  RX_NOT_PRESCRIPTION: {
    staffLabel: t("notPrescriptionStaff"),
    customerReason: t("notPrescription"),
    howToFix: t("notPrescriptionFix"),
  },
  RX_VETERINARY: { staffLabel: t("veterinaryStaff"), customerReason: t("veterinary"), howToFix: t("veterinaryFix") },
  RX_PRESCRIBER_NOT_ELIGIBLE: {
    staffLabel: t("prescriberNotEligibleStaff"),
    customerReason: t("prescriberNotEligible"),
    howToFix: t("prescriberNotEligibleFix"),
  },
  RX_PRESCRIBER_UNVERIFIED: {
    staffLabel: t("prescriberUnverifiedStaff"),
    customerReason: t("prescriberUnverified"),
    howToFix: t("prescriberUnverifiedFix"),
  },
  RX_UNSIGNED: { staffLabel: t("unsignedStaff"), customerReason: t("unsigned"), howToFix: t("unsignedFix") },
  RX_UNDATED: { staffLabel: t("undatedStaff"), customerReason: t("undated"), howToFix: t("undatedFix") },
  RX_DATE_INVALID: {
    staffLabel: t("dateInvalidStaff"),
    customerReason: t("dateInvalid"),
    howToFix: t("dateInvalidFix"),
  },
  RX_EXPIRED: { staffLabel: t("expiredStaff"), customerReason: t("expired"), howToFix: t("expiredFix") },
  RX_PATIENT_MISMATCH: {
    staffLabel: t("patientMismatchStaff"),
    customerReason: t("patientMismatch"),
    howToFix: t("patientMismatchFix"),
  },
  RX_UNDERAGE: { staffLabel: t("underageStaff"), customerReason: t("underage"), howToFix: t("underageFix") },
  RX_DRUG_MISMATCH: {
    staffLabel: t("drugMismatchStaff"),
    customerReason: t("drugMismatch"),
    howToFix: t("drugMismatchFix"),
  },
  RX_DOSE_UNSAFE: { staffLabel: t("doseUnsafeStaff"), customerReason: t("doseUnsafe"), howToFix: t("doseUnsafeFix") },
  RX_QUANTITY_UNSTATED: {
    staffLabel: t("quantityUnstatedStaff"),
    customerReason: t("quantityUnstated"),
    howToFix: t("quantityUnstatedFix"),
  },
  RX_ALREADY_DISPENSED: {
    staffLabel: t("alreadyDispensedStaff"),
    customerReason: t("alreadyDispensed"),
    howToFix: t("alreadyDispensedFix"),
  },
  RX_TOO_SOON: { staffLabel: t("tooSoonStaff"), customerReason: t("tooSoon"), howToFix: t("tooSoonFix") },
  RX_PREGNANCY_RISK: {
    staffLabel: t("pregnancyRiskStaff"),
    customerReason: t("pregnancyRisk"),
    howToFix: t("pregnancyRiskFix"),
  },
  RX_CONTRAINDICATED: {
    staffLabel: t("contraindicatedStaff"),
    customerReason: t("contraindicated"),
    howToFix: t("contraindicatedFix"),
  },
  RX_INTERACTION: {
    staffLabel: t("interactionStaff"),
    customerReason: t("interaction"),
    howToFix: t("interactionFix"),
  },
  RX_GAP_TOO_SHORT: {
    staffLabel: t("gapTooShortStaff"),
    customerReason: t("gapTooShort"),
    howToFix: t("gapTooShortFix"),
  },
  STOCK_NOT_SALEABLE: {
    staffLabel: t("stockNotSaleableStaff"),
    customerReason: t("stockNotSaleable"),
    howToFix: t("stockNotSaleableFix"),
  },
  DELIVERY_OUT_OF_AREA: {
    staffLabel: t("deliveryOutOfAreaStaff"),
    customerReason: t("deliveryOutOfArea"),
    howToFix: t("deliveryOutOfAreaFix"),
  },
  ACK_REFUSED: { staffLabel: t("ackRefusedStaff"), customerReason: t("ackRefused"), howToFix: t("ackRefusedFix") },
  COUNSELLING_DECLINED: {
    staffLabel: t("counsellingDeclinedStaff"),
    customerReason: t("counsellingDeclined"),
    howToFix: t("counsellingDeclinedFix"),
  },
  RECORD_INCOMPLETE: {
    staffLabel: t("recordIncompleteStaff"),
    customerReason: t("recordIncomplete"),
    howToFix: t("recordIncompleteFix"),
  },
};

/** The words of one code; null for a code that is none of ours. */
export function declineReason(code: string): DeclineReason | null {
  const known = declineCodes.find((one) => one === code);
  return known === undefined ? null : declineReasons[known];
}
