import "server-only";
import type { z } from "zod";
import { lockDesk, noClaim, updateDesk } from "@/db/repo/desk";
import { releaseOrder } from "@/lib/contracts/desk";
import { forbidden } from "@/lib/domain/shared/reason";
import { command, done, unchanged } from "../command";
import { atDesk, deskEvent, deskSubject } from "./at-desk";

/** Lets an order go, so that colleagues need not wait until the claim falls silent. Nobody lets go of another's. */
export const releaseOrderCommand = command({
  name: "order.released",
  duty: { action: "desk:work", without: forbidden },
  input: releaseOrder,
  subject: deskSubject,
  async run(work, { orderNumber }: z.infer<typeof releaseOrder>) {
    const found = await atDesk(work, "desk:work", orderNumber);
    if (!found.ok) return found;
    const desk = await lockDesk(work.tx, orderNumber);
    if (desk.claimedBy !== found.value.staff.userId) return unchanged({ orderNumber });
    await updateDesk(work.tx, orderNumber, noClaim);
    return done({ orderNumber }, deskEvent("order.released", orderNumber));
  },
});
