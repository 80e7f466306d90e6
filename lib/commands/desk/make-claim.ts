import "server-only";
import { accountById } from "@/db/repo/account";
import { type DeskRow, deskOf, lockDesk, updateDesk } from "@/db/repo/desk";
import type { ClaimAnswer } from "@/lib/contracts/desk";
import type { Actor, StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import type { AuditEvent } from "@/lib/domain/audit/events";
import { type ClaimOutcome, type ClaimWish, claimIsLive, claimOutcome } from "@/lib/domain/desk/claim";
import { waitsForStaff } from "@/lib/domain/desk/on-hold";
import type { OrderState } from "@/lib/domain/order/machine";
import type { Work } from "../command";
import { deskEvent } from "./at-desk";

export interface MadeClaim {
  readonly outcome: ClaimOutcome;
  /** Who works on the order now. */
  readonly claim: ClaimAnswer | null;
  /** One line in the record for each claim, none for its beats. */
  readonly events: readonly AuditEvent[];
}

/** Makes an order that waits this person's, as far as nobody else has it. Its row is held already, in share mode at least. */
export async function makeClaim(
  work: Work,
  staff: StaffActor,
  orderNumber: string,
  wish: ClaimWish,
  takeOverCode?: string,
): Promise<MadeClaim> {
  const { tx, now } = work;
  const desk = await lockDesk(tx, orderNumber);
  const outcome = claimOutcome(desk, staff.userId, wish, now);
  const own = (since: Date): ClaimAnswer => ({
    name: staff.name,
    role: staff.role,
    since: since.toISOString(),
    isYours: true,
  });
  switch (outcome) {
    case "lapsed":
      return { outcome, claim: null, events: [] };
    case "taken":
      return { outcome, claim: await claimOfColleague(work, desk), events: [] };
    case "beat":
      await updateDesk(tx, orderNumber, { beatAt: now });
      return { outcome, claim: own(desk.claimedAt ?? now), events: [] };
    case "take":
    case "take-over": {
      await updateDesk(tx, orderNumber, { claimedBy: staff.userId, claimedAt: now, beatAt: now });
      const event =
        outcome === "take"
          ? deskEvent("order.taken-up", orderNumber)
          : deskEvent("order.taken-over", orderNumber, { from: desk.claimedBy, takeOverCode });
      return { outcome, claim: own(now), events: [event] };
    }
  }
}

/**
 * Who does something to an order that goes on waiting works on it: it is theirs if it was nobody's. A colleague's claim stays the colleague's. An act
 * that moves the order on ends every claim instead (`clearDesk()`).
 */
export async function claimIfFree(
  work: Work,
  order: { readonly orderNumber: string; readonly customerId: string; readonly state: OrderState },
): Promise<readonly AuditEvent[]> {
  const { actor } = work;
  if (actor.kind !== "staff" || !can(actor, "desk:work", order) || !waitsForStaff(order.state)) return [];
  return (await makeClaim(work, actor, order.orderNumber, "claim")).events;
}

/** The colleague who claimed an order, for staff who may see the desk; null for everybody else. */
export async function colleagueAt(
  work: Work,
  actor: Actor,
  order: { readonly orderNumber: string; readonly customerId: string },
): Promise<ClaimAnswer | null> {
  if (actor.kind !== "staff" || !can(actor, "desk:view", order)) return null;
  const desk = await deskOf(work.tx, order.orderNumber);
  if (desk === null || !claimIsLive(desk, work.now) || desk.claimedBy === actor.userId) return null;
  return claimOfColleague(work, desk);
}

async function claimOfColleague({ tx }: Work, { claimedBy, claimedAt }: DeskRow): Promise<ClaimAnswer> {
  const colleague = claimedBy === null ? null : await accountById(tx, claimedBy);
  if (colleague === null || claimedAt === null) throw new Error("a live claim names nobody");
  return { name: colleague.name, role: colleague.role, since: claimedAt.toISOString(), isYours: false };
}
