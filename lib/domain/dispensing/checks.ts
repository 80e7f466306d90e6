import { t } from "@/content/words/dispensing";

/**
 * The checks that a pharmacist makes of every prescription, in order. Those from 17 on that concern pack, counselling and register are made at
 * dispensing. A machine may say what it computed beside a check; it never makes one.
 */
export const approvalChecks = [
  { number: 1, what: t("everyPageCanBeRead") },
  { number: 2, what: t("nothingLooksAltered") },
  { number: 3, what: t("aMedicalPrescription") },
  { number: 4, what: t("prescriberIsADermatologist") },
  { number: 5, what: t("signedAndDated") },
  { number: 6, what: t("inItsWindow") },
  { number: 7, what: t("namesThePatient") },
  { number: 8, what: t("oldEnough") },
  { number: 9, what: t("whatWasOrdered") },
  { number: 10, what: t("sensibleDose") },
  { number: 11, what: t("quantityCovered") },
  { number: 12, what: t("firstSupplyOrRepeat") },
  { number: 13, what: t("pregnancyPrevented") },
  { number: 14, what: t("noContraindication") },
  { number: 15, what: t("noInteraction") },
  { number: 16, what: t("enoughTimeSince") },
  { number: 18, what: t("insideTheArea") },
  { number: 19, what: t("statementsConfirmed") },
] as const;

export type ApprovalCheck = (typeof approvalChecks)[number]["number"];

/** A check as it was marked: made and well, or something is to be cleared up first. */
export const checkMarks = ["accept", "clarify"] as const;
export type CheckMark = (typeof checkMarks)[number];

/** Which checks stand in the way; empty = all were accepted. `null` marks: a programme decides, and its request is the statement that they were made. */
export function openChecks(marks: Readonly<Record<string, string>> | null) {
  if (marks === null) return [];
  return approvalChecks.filter(({ number }) => marks[String(number)] !== "accept");
}
