import "server-only";
import { shareOrderHead } from "@/db/repo/desk";
import { mostUrgentFree } from "@/db/repo/queue/neighbours";
import { type ClaimAnswer, type ClaimNext, claimNext } from "@/lib/contracts/desk";
import { queueQuery, readCarriedView } from "@/lib/contracts/queue-view";
import { anything, can } from "@/lib/domain/access/can";
import { waitsForStaff } from "@/lib/domain/desk/on-hold";
import { adultBirthDate } from "@/lib/domain/queue/view";
import { conflict, forbidden, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err, ok } from "@/lib/domain/shared/result";
import { command, type Done } from "../command";
import { makeClaim } from "./make-claim";

export interface ClaimedNext {
  readonly orderNumber: string;
  readonly claim: ClaimAnswer | null;
  /** The view it was taken from, in which "next" goes on. */
  readonly from: string;
}

/** Of so many that looked free, others may take all but one in the same moment. */
const candidates = 20;

/** Claims the most urgent free order of a view of the queue. Of two who ask at once, each gets another. */
export const claimNextCommand = command({
  name: "order.taken-up",
  duty: { action: "desk:work", without: forbidden },
  input: claimNext,
  subject: () => ({ subjectKind: "order", subjectId: null, orderNumber: null }),
  async run(work, { from }: ClaimNext) {
    const { tx, actor, now, today } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "staff" || !can(actor, "queue:view", anything)) return err(notFound);
    if (!can(actor, "desk:work", anything)) return err(forbidden);
    const view = readCarriedView(from);
    const looking = { userId: actor.userId, role: actor.role, now, adultBirthDate: adultBirthDate(today) };
    for (const orderNumber of await mostUrgentFree(tx, view, looking, candidates)) {
      const order = await shareOrderHead(tx, orderNumber);
      if (order === null || !waitsForStaff(order.state) || !can(actor, "desk:work", order)) continue;
      const { outcome, claim, events } = await makeClaim(work, actor, orderNumber, "claim");
      if (outcome === "take")
        return ok<Done<ClaimedNext>>({ value: { orderNumber, claim, from: queueQuery(view) }, events });
    }
    return err(conflict("nothing-to-take-up"));
  },
});
