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
  if (!possible)
    return state === "awaiting-payment"
      ? "There is nothing to decide yet: the customer has not paid, so no card is held."
      : null;
  if (role !== "pharmacist") return "A pharmacist approves or declines this order. You can read it.";
  if (isOwn) return "You are the customer of this order. A colleague must decide it.";
  return null;
}

/** The same for packing and handing over. */
export function supplyWords({ role, isOwn, state }: DutyFacts): string | null {
  if (state === "approved")
    return "The card is being charged. Dispensing is possible as soon as the charge is through.";
  if (state === "paid") {
    if (role !== "pharmacist") return "A pharmacist dispenses this order.";
    return isOwn ? "You are the customer of this order. A colleague must dispense it." : null;
  }
  if (state !== "dispensed") return null;
  if (role === "manager") return "A pharmacist or a technician hands this order over.";
  return isOwn ? "You are the customer of this order. A colleague must hand it over." : null;
}
