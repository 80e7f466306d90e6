import "server-only";
import { endCallBacks, planCall } from "@/db/repo/call-back";
import { insertNote } from "@/db/repo/desk";
import { type LogCall, logCall, type WriteNote, writeNote } from "@/lib/contracts/desk";
import { callReasons, namedInstant } from "@/lib/domain/desk/call";
import { callBackHoursMax, callBackReasons } from "@/lib/domain/desk/call-back";
import type { CallDetails } from "@/lib/domain/desk/notes";
import { forbidden, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { atDesk, deskEvent, deskSubject } from "./at-desk";
import { claimIfFree } from "./make-claim";

/** A note for colleagues, kept as written. */
export const writeNoteCommand = command({
  name: "order.note-written",
  input: writeNote,
  subject: deskSubject,
  async run(work, { orderNumber, kind, words }: WriteNote) {
    const found = await atDesk(work, "desk:write", orderNumber);
    if (!found.ok) return found;
    const noteId = work.newId();
    const { userId } = found.value.staff;
    await insertNote(work.tx, { id: noteId, orderNumber, kind, words, writtenBy: userId, writtenAt: work.now });
    return done({ orderNumber, noteId }, deskEvent("order.note-written", orderNumber, { noteId, kind }));
  },
});

/** One call to the prescriber: whom, at which number found how, when, and what it came to. */
export const logCallCommand = command({
  name: "order.prescriber-called",
  duty: { action: "desk:work", without: forbidden },
  input: logCall,
  subject: deskSubject,
  async run(work, input: LogCall) {
    const { tx, now, newId, settings } = work;
    const { orderNumber, who, number, numberFrom, outcome, readBack, words } = input;
    const found = await atDesk(work, "desk:work", orderNumber);
    if (!found.ok) return found;
    const calledAt = input.calledAt === null ? now : namedInstant(settings.pharmacy.timeZone, input.calledAt);
    const reached = input.reached === "yes";
    const dueAt = callAgainAt(input.callBackAt, settings.pharmacy.timeZone, now);
    const reasons = [
      ...callReasons({ calledAt, reached, outcome, readBack }, now),
      ...(reached ? [] : callBackReasons(dueAt, callBackHoursMax, now)),
    ];
    if (reasons.length > 0 || calledAt === null) return err(refused("call-refused", reasons));
    const noteId = newId();
    const details: CallDetails = {
      who,
      number,
      numberFrom,
      calledAt: calledAt.toISOString(),
      reached,
      outcome,
      readBack,
    };
    const { userId } = found.value.staff;
    await insertNote(tx, { id: noteId, orderNumber, kind: "call", words, details, writtenBy: userId, writtenAt: now });
    if (reached) await endCallBacks(tx, orderNumber, "prescriber", userId, now);
    else if (dueAt !== null)
      await planCall(tx, { id: newId(), orderNumber, whom: "prescriber", dueAt, words, askedBy: userId, askedAt: now });
    const codes = { noteId, numberFrom, reached, outcome, readBack };
    return done(
      { orderNumber, noteId },
      deskEvent("order.prescriber-called", orderNumber, codes),
      ...(await claimIfFree(work, found.value.order)),
    );
  },
});

/** Who writes no time means today still. */
const usualWaitMs = 4 * 3_600_000;

function callAgainAt(written: string | null, timeZone: string, now: Date): Date | null {
  return written === null ? new Date(now.getTime() + usualWaitMs) : namedInstant(timeZone, written);
}
