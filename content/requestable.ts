import type { Reason } from "@/lib/domain/shared/reason";
import type { Jurisdiction, Medicine, Monograph } from "./define";

export interface RequestQuestion {
  readonly medicine: Medicine;
  readonly monograph: Monograph;
  readonly demo: boolean;
  readonly jurisdiction: Jurisdiction;
}

/**
 * Why a medicine cannot be requested here at all; empty = it can. The demo may be tried with evidence pending and the text unsigned, for
 * nothing is ever supplied from it; no demo opens a shelf in a country that it was not drawn up for.
 */
export function requestability({ medicine, monograph, demo, jurisdiction }: RequestQuestion): Reason[] {
  const title = `${medicine.brand} ${medicine.strengthMg} mg`;
  const reasons: Reason[] = [];
  if (!medicine.jurisdictions.includes(jurisdiction)) {
    reasons.push({
      code: "not-for-this-country",
      message: `${title} is not supplied in the country that this pharmacy serves.`,
    });
  }
  if (demo) return reasons;
  if (medicine.evidence.status === "pending") {
    reasons.push({ code: "evidence-pending", message: `${title} cannot be requested. ${medicine.evidence.reason}` });
  }
  if (monograph.reviewedBy === null) {
    reasons.push({
      code: "monograph-not-reviewed",
      message: `${title} cannot be requested until a registered pharmacist has checked and signed its monograph.`,
    });
  }
  return reasons;
}
