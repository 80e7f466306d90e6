import "server-only";
import { type Colleague, colleagues, peopleNamed } from "@/db/repo/account";
import { openCallBacks } from "@/db/repo/call-back";
import { deskOf, notesOf, orderHead } from "@/db/repo/desk";
import type { Neighbours } from "@/db/repo/queue/neighbours";
import type { ClaimAnswer } from "@/lib/contracts/desk";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { isAddressed, mayAnswer } from "@/lib/domain/desk/escalation";
import type { CallDetails, NoteKind } from "@/lib/domain/desk/notes";
import { isSetAside, type SetAsideCode, waitsAgainFrom, waitsForStaff } from "@/lib/domain/desk/set-aside";
import { type QueueAspect, wholeQueue } from "@/lib/domain/queue/view";
import type { QueryDeps } from "../deps";
import { nextInQueue } from "./next-in-queue";
import { claimAnswer } from "./standing";

export interface DeskNote {
  readonly id: string;
  readonly kind: NoteKind;
  readonly words: string | null;
  readonly details: CallDetails | null;
  readonly at: Date;
  readonly name: string;
  readonly role: string;
}

export interface DeskView {
  /** When this was read, by the clock that judges claims. */
  readonly at: Date;
  readonly claim: ClaimAnswer | null;
  readonly setAside: {
    readonly code: SetAsideCode;
    /** Null: an account that is not there any more. */
    readonly by: string | null;
    readonly at: Date;
    readonly until: Date | null;
    /** From when the queue lists it again; null without a day: then it never left the list. */
    readonly listedFrom: Date | null;
    readonly words: string | null;
    /** False once the day came on which it was to be looked at again. */
    readonly isStill: boolean;
  } | null;
  readonly escalation: {
    /** One person, or whoever of a role comes first. */
    readonly to: { readonly name: string | null; readonly role: string | null };
    readonly by: string | null;
    readonly at: Date;
    readonly words: string;
    readonly isToYou: boolean;
    readonly mayAnswer: boolean;
  } | null;
  readonly notes: readonly DeskNote[];
  /** Whom somebody of the house must call again, the earliest first. */
  readonly callBacks: Awaited<ReturnType<typeof openCallBacks>>;
  /** To whom it can be handed up. */
  readonly colleagues: readonly Colleague[];
  /** In the view of the queue the reader came from. */
  readonly neighbours: Neighbours;
  readonly may: {
    /** Take up, set aside, escalate: while the order waits for somebody. */
    readonly work: boolean;
    readonly call: boolean;
    readonly write: boolean;
  };
}

/** What the desk keeps of an order: who works on it, why it waits, what was written. Null for who may not see it: the customer it belongs to. */
export async function deskView(
  deps: QueryDeps,
  staff: StaffActor,
  orderNumber: string,
  view: QueueAspect = wholeQueue,
): Promise<DeskView | null> {
  const db = deps.database.read;
  const now = deps.clock.now();
  const order = await orderHead(db, orderNumber);
  if (order === null || !can(staff, "desk:view", order)) return null;
  const desk = await deskOf(db, orderNumber);
  const notes = await notesOf(db, orderNumber);
  const people = await peopleNamed(db, [
    desk?.setAsideBy ?? null,
    desk?.escalatedBy ?? null,
    desk?.escalatedTo ?? null,
  ]);
  const nameOf = (id: string | null) => (id === null ? null : (people.get(id)?.name ?? null));
  const wordsOf = (noteId: string | null) => notes.find((note) => note.id === noteId)?.words ?? null;
  return {
    at: now,
    claim: await claimAnswer(deps, desk, staff.userId, now),
    setAside:
      desk === null || desk.setAsideAt === null || desk.setAsideCode === null
        ? null
        : {
            code: desk.setAsideCode,
            by: nameOf(desk.setAsideBy),
            at: desk.setAsideAt,
            until: desk.setAsideUntil,
            listedFrom: desk.setAsideUntil && waitsAgainFrom(desk.setAsideUntil, order.deadlineAt),
            words: wordsOf(desk.setAsideNote),
            isStill: isSetAside(desk, now),
          },
    escalation:
      desk === null || desk.escalatedAt === null
        ? null
        : {
            to: { name: nameOf(desk.escalatedTo), role: desk.escalatedToRole },
            by: nameOf(desk.escalatedBy),
            at: desk.escalatedAt,
            words: wordsOf(desk.escalationNote) ?? "",
            isToYou: isAddressed(desk, staff),
            mayAnswer: mayAnswer(desk, staff),
          },
    notes,
    callBacks: await openCallBacks(db, orderNumber),
    colleagues: (await colleagues(db)).filter(({ id }) => id !== staff.userId && id !== order.customerId),
    neighbours: await nextInQueue(deps, staff, orderNumber, view),
    may: {
      work: can(staff, "desk:work", order) && waitsForStaff(order.state),
      call: can(staff, "desk:work", order),
      write: can(staff, "desk:write", order),
    },
  };
}

/** The desk as a page gets it. A desk that could not be read is `view: null` and `isForYou: true`: it must be said, never shown as empty. */
export interface DeskReading {
  readonly view: DeskView | null;
  /** False for the customer of the order, should they be of the house. */
  readonly isForYou: boolean;
}

/** Reads the desk so that its failure costs the page only this part. `onFault` is told why. */
export async function readDesk(read: () => Promise<DeskView | null>, onFault: (fault: unknown) => void) {
  try {
    const view = await read();
    return { view, isForYou: view !== null } satisfies DeskReading;
  } catch (fault) {
    onFault(fault);
    return { view: null, isForYou: true } satisfies DeskReading;
  }
}
