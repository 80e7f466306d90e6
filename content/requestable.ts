import type { DispensingPolicy } from "@/lib/domain/dispensing/policy";
import type { Reason } from "@/lib/domain/shared/reason";
import type { Medicine, Monograph } from "./define";

export interface RequestQuestion {
  readonly medicine: Medicine;
  readonly monograph: Monograph;
  /** A demo or a staging shop: nobody ever gets a capsule from it. */
  readonly suppliesNothing: boolean;
  /** The rules of the jurisdiction that this pharmacy serves, today. */
  readonly policy: DispensingPolicy;
}

/**
 * Why a medicine cannot be requested here at all; empty = it can. A demo or staging shop may be tried with evidence pending and the text
 * unsigned, for nothing is ever supplied from it; neither opens a shelf in a country that it was not drawn up for.
 */
export function requestability({ medicine, monograph, suppliesNothing, policy }: RequestQuestion): Reason[] {
  const title = `${medicine.brand} ${medicine.strengthMg} mg`;
  const reasons: Reason[] = [];
  if (!medicine.licences.some(({ jurisdiction }) => jurisdiction === policy.jurisdiction)) {
    const licensedIn = medicine.licences.map(({ jurisdiction }) => jurisdiction);
    reasons.push({ code: "not-for-this-country", params: { title, licensedIn, country: policy.jurisdiction } });
  }
  reasons.push(...paperReasons(policy));
  if (suppliesNothing) return reasons;
  if (medicine.evidence.status === "pending") {
    reasons.push({
      code: "evidence-pending",
      params: { title, reason: medicine.evidence.reason },
    });
  }
  if (monograph.reviewedBy === null) {
    reasons.push({
      code: "monograph-not-reviewed",
      params: { title },
    });
  }
  return reasons;
}

/** A request here is made with a copy of the prescription, by post. Where that is not enough, nothing can be requested. */
function paperReasons({ prescriptionInHand, jurisdiction }: DispensingPolicy): Reason[] {
  const params = { case: "request", country: jurisdiction } as const;
  switch (prescriptionInHand) {
    case "copy-accepted":
      return [];
    case "original-required":
    case "e-prescription-required":
      return [{ code: prescriptionInHand, params }];
    case "forbidden-online":
      return [{ code: "online-supply-forbidden", params }];
  }
}
