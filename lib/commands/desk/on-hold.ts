import "server-only";
import type { z } from "zod";
import { insertNote, lockDesk, noClaim, notOnHold, updateDesk } from "@/db/repo/desk";
import { type PutOnHold, putOnHold, resume } from "@/lib/contracts/desk";
import { isOnHold, lookAgainInstant, onHoldReasons } from "@/lib/domain/desk/on-hold";
import { conflict, forbidden, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { atDesk, deskEvent, deskSubject, notWaiting } from "./at-desk";
import { claimIfFree } from "./make-claim";

/** Puts an order on hold for a coded reason. This ends the own claim on it. Doing it again replaces the reason and the time. */
export const putOnHoldCommand = command({
  name: "order.set-aside",
  duty: { action: "desk:work", without: forbidden },
  input: putOnHold,
  subject: deskSubject,
  async run(work, input: PutOnHold) {
    const { tx, now, newId, settings } = work;
    const { timeZone } = settings.pharmacy;
    const { orderNumber, code, words, lookAgainOn, lookAgainAt } = input;
    const found = await atDesk(work, "desk:work", orderNumber);
    if (!found.ok) return found;
    const refusal = notWaiting(found.value.order);
    if (refusal !== null) return err(refusal);
    const reasons = onHoldReasons(input, timeZone, now);
    if (reasons.length > 0) return err(refused("set-aside-refused", reasons));
    const { staff } = found.value;
    const desk = await lockDesk(tx, orderNumber);
    const noteId = words === null ? null : newId();
    if (noteId !== null)
      await insertNote(tx, {
        id: noteId,
        orderNumber,
        kind: "set-aside",
        words,
        writtenBy: staff.userId,
        writtenAt: now,
      });
    await updateDesk(tx, orderNumber, {
      setAsideCode: code,
      setAsideBy: staff.userId,
      setAsideAt: now,
      setAsideUntil: lookAgainOn === null ? null : lookAgainInstant(timeZone, lookAgainOn, lookAgainAt),
      setAsideNote: noteId,
      ...(desk.claimedBy === staff.userId ? noClaim : {}),
    });
    return done({ orderNumber }, deskEvent("order.set-aside", orderNumber, { code, lookAgainOn, lookAgainAt, noteId }));
  },
});

/** An order on hold waits again like any other, and is claimed by whoever resumes it: anyone who works on orders. */
export const resumeCommand = command({
  name: "order.taken-up-again",
  duty: { action: "desk:work", without: forbidden },
  input: resume,
  subject: deskSubject,
  async run(work, { orderNumber }: z.infer<typeof resume>) {
    const found = await atDesk(work, "desk:work", orderNumber);
    if (!found.ok) return found;
    const desk = await lockDesk(work.tx, orderNumber);
    if (desk.setAsideAt === null) return err(conflict("not-set-aside"));
    await updateDesk(work.tx, orderNumber, notOnHold);
    const wasDue = !isOnHold(desk, work.now);
    return done(
      { orderNumber },
      deskEvent("order.taken-up-again", orderNumber, { code: desk.setAsideCode, wasDue }),
      ...(await claimIfFree(work, found.value.order)),
    );
  },
});
