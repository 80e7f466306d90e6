import { t } from "@/content/words/t";
import type { StaffRole } from "@/lib/domain/access/roles";
import { type OrderState, statesFor } from "@/lib/domain/order/machine";

export interface DutyFacts {
  readonly role: StaffRole;
  /** The order belongs to the account of the one who reads. */
  readonly isOwn: boolean;
  readonly state: OrderState;
  readonly decided: boolean;
}

/** Why the person cannot decide this order, as a sentence in place of a button; null when there is nothing to explain. */
export function decideWords({ role, isOwn, state, decided }: DutyFacts): string | null {
  if (decided) return null;
  const possible = statesFor("decline").includes(state);
  if (!possible) return state === "awaiting-payment" ? t("benchDecision.nothingToDecide") : null;
  if (role !== "pharmacist") return t("benchDecision.pharmacistDecides");
  if (isOwn) return t("benchDecision.ownOrderDecide");
  return null;
}

/** The same for packing and handing over. */
export function supplyWords({ role, isOwn, state }: DutyFacts): string | null {
  if (state === "approved") return t("benchDecision.beingCharged");
  if (state === "paid") {
    if (role !== "pharmacist") return t("benchDecision.pharmacistDispenses");
    return isOwn ? t("benchDecision.ownOrderDispense") : null;
  }
  if (state !== "dispensed") return null;
  if (role === "manager") return t("benchDecision.staffHandsOver");
  return isOwn ? t("benchDecision.ownOrderHandOver") : null;
}
