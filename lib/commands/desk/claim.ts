import "server-only";
import { accountById } from "@/db/store/accounts";
import { type DeskRow, lockDesk, updateDesk } from "@/db/store/desk";
import { type ClaimAnswer, type ClaimOrder, claimOrder } from "@/lib/contracts/desk";
import type { StaffActor } from "@/lib/domain/access/actor";
import { claimOutcome } from "@/lib/domain/desk/claim";
import { waitsForStaff } from "@/lib/domain/desk/set-aside";
import { command, done, unchanged, type Work } from "../command";
import { atDesk, deskEvent, deskSubject } from "./at-desk";

export interface Claimed {
  readonly orderNumber: string;
  readonly claim: ClaimAnswer | null;
}

/**
 * Takes an order up, or says again that one is still at it. Soft: a colleague's claim is answered, not refused, and keeps nobody from deciding.
 * The record gets one line for each claim and none for its beats.
 */
export const claimOrderCommand = command({
  name: "order.taken-up",
  input: claimOrder,
  subject: deskSubject,
  async run(work, input: ClaimOrder) {
    const { tx, now } = work;
    const { orderNumber } = input;
    const found = await atDesk(work, "desk:work", orderNumber);
    if (!found.ok) return found;
    const { order, staff } = found.value;
    // A page that is still open when the order is over goes on beating; that is no fault of anybody's.
    if (!waitsForStaff(order.state)) return unchanged<Claimed>({ orderNumber, claim: null });
    const desk = await lockDesk(tx, orderNumber);
    switch (claimOutcome(desk, staff.userId, input.takeOver, now)) {
      case "taken":
        return unchanged<Claimed>({ orderNumber, claim: await claimOfColleague(work, desk) });
      case "beat":
        await updateDesk(tx, orderNumber, { beatAt: now });
        return unchanged<Claimed>({ orderNumber, claim: own(staff, desk.claimedAt ?? now) });
      case "take":
        await updateDesk(tx, orderNumber, { claimedBy: staff.userId, claimedAt: now, beatAt: now });
        return done<Claimed>({ orderNumber, claim: own(staff, now) }, deskEvent("order.taken-up", orderNumber));
      case "take-over":
        await updateDesk(tx, orderNumber, { claimedBy: staff.userId, claimedAt: now, beatAt: now });
        return done<Claimed>(
          { orderNumber, claim: own(staff, now) },
          deskEvent("order.taken-over", orderNumber, { from: desk.claimedBy, takeOverCode: input.takeOverCode }),
        );
    }
  },
});

const own = ({ name, role }: StaffActor, since: Date): ClaimAnswer => ({
  name,
  role,
  since: since.toISOString(),
  isYours: true,
});

async function claimOfColleague({ tx }: Work, { claimedBy, claimedAt }: DeskRow): Promise<ClaimAnswer> {
  const colleague = claimedBy === null ? null : await accountById(tx, claimedBy);
  if (colleague === null || claimedAt === null) throw new Error("a live claim names nobody");
  return { name: colleague.name, role: colleague.role, since: claimedAt.toISOString(), isYours: false };
}
