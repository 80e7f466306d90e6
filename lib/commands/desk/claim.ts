import "server-only";
import { type ClaimAnswer, type ClaimOrder, claimOrder } from "@/lib/contracts/desk";
import type { ClaimWish } from "@/lib/domain/desk/claim";
import { waitsForStaff } from "@/lib/domain/desk/on-hold";
import { forbidden } from "@/lib/domain/shared/reason";
import { ok } from "@/lib/domain/shared/result";
import { command, type Done, unchanged } from "../command";
import { atDesk, deskSubject } from "./at-desk";
import { makeClaim } from "./make-claim";

export interface Claimed {
  readonly orderNumber: string;
  readonly claim: ClaimAnswer | null;
}

/**
 * Claims an order, or says again that one still works on it (`renew`, from an open page). Advisory: a colleague's claim is answered, not refused, and
 * keeps nobody from deciding.
 */
export const claimOrderCommand = command({
  name: "order.taken-up",
  duty: { action: "desk:work", without: forbidden },
  input: claimOrder,
  subject: deskSubject,
  async run(work, input: ClaimOrder) {
    const { orderNumber } = input;
    const found = await atDesk(work, "desk:work", orderNumber);
    if (!found.ok) return found;
    const { order, staff } = found.value;
    // A page that is still open when the order is over goes on beating; that is no fault of anybody's.
    if (!waitsForStaff(order.state)) return unchanged<Claimed>({ orderNumber, claim: null });
    const { claim, events } = await makeClaim(work, staff, orderNumber, wishIn(input), input.takeOverCode);
    return ok<Done<Claimed>>({
      value: { orderNumber, claim },
      events,
      ...(events.length === 0 && { unchanged: true as const }),
    });
  },
});

function wishIn({ takeOver, renew }: ClaimOrder): ClaimWish {
  if (takeOver) return "take-over";
  return renew ? "renew" : "claim";
}
