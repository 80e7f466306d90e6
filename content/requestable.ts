import { jurisdictionNames } from "@/lib/domain/dispensing/jurisdiction";
import type { DispensingPolicy } from "@/lib/domain/dispensing/policy";
import type { Reason } from "@/lib/domain/shared/reason";
import type { Medicine, Monograph } from "./define";

export interface RequestQuestion {
  readonly medicine: Medicine;
  readonly monograph: Monograph;
  readonly demo: boolean;
  /** The rules of the jurisdiction that this pharmacy serves, today. */
  readonly policy: DispensingPolicy;
}

/**
 * Why a medicine cannot be requested here at all; empty = it can. The demo may be tried with evidence pending and the text unsigned, for
 * nothing is ever supplied from it; no demo opens a shelf in a country that it was not drawn up for.
 */
export function requestability({ medicine, monograph, demo, policy }: RequestQuestion): Reason[] {
  const title = `${medicine.brand} ${medicine.strengthMg} mg`;
  const reasons: Reason[] = [];
  if (!medicine.licences.some(({ jurisdiction }) => jurisdiction === policy.jurisdiction)) {
    const licensed = medicine.licences.map(({ jurisdiction }) => jurisdictionNames[jurisdiction]).join(" and ");
    reasons.push({
      code: "not-for-this-country",
      message: `${title} is licensed in ${licensed}. This pharmacy serves ${jurisdictionNames[policy.jurisdiction]}, so it cannot be requested here; its monograph can be read.`,
    });
  }
  reasons.push(...paperReasons(policy));
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

/** A request here is made with a copy of the prescription, by post. Where that is not enough, nothing can be requested. */
function paperReasons({ prescriptionInHand, jurisdiction }: DispensingPolicy): Reason[] {
  const country = jurisdictionNames[jurisdiction];
  switch (prescriptionInHand) {
    case "copy-accepted":
      return [];
    case "original-required":
      return [
        {
          code: prescriptionInHand,
          message: `In ${country} we supply on the original prescription only; this site takes copies.`,
        },
      ];
    case "e-prescription-required":
      return [
        {
          code: prescriptionInHand,
          message: `In ${country} we supply on an electronic prescription only; this site takes copies.`,
        },
      ];
    case "forbidden-online":
      return [{ code: "online-supply-forbidden", message: `In ${country} we supply no prescription medicine online.` }];
  }
}
