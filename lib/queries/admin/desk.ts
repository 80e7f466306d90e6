import "server-only";
import { type Colleague, colleagues } from "@/db/repo/account";
import { openCallBacks } from "@/db/repo/call-back";
import { type OrderHead, wholeDesk } from "@/db/repo/desk";
import { type Neighbours, queueNeighbours } from "@/db/repo/queue/neighbours";
import type { ClaimAnswer } from "@/lib/contracts/desk";
import type { StaffActor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { isAddressed, mayAnswer } from "@/lib/domain/desk/escalation";
import type { CallDetails, NoteKind } from "@/lib/domain/desk/notes";
import { isOnHold, type OnHoldCode, waitsAgainFrom, waitsForStaff } from "@/lib/domain/desk/on-hold";
import { type QueueAspect, wholeQueue } from "@/lib/domain/queue/view";
import type { QueryDeps } from "../deps";
import { looking } from "./looking";
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
  readonly onHold: {
    readonly code: OnHoldCode;
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
    /** Claim, put on hold, escalate: while the order waits for somebody. */
    readonly work: boolean;
    readonly call: boolean;
    readonly write: boolean;
  };
}

/** What the desk keeps of an order: who works on it, why it waits, what was written. Null for who may not see it: the customer it belongs to. */
export async function deskView(
  deps: QueryDeps,
  staff: StaffActor,
  order: OrderHead,
  view: QueueAspect = wholeQueue,
): Promise<DeskView | null> {
  if (!can(staff, "desk:view", order)) return null;
  const db = deps.database.read;
  const { orderNumber } = order;
  const now = deps.clock.now();
  const kept = wholeDesk(db, orderNumber);
  const [{ desk, notes }, neighbours, callBacks, people] = await Promise.all([
    kept,
    can(staff, "queue:view", anything)
      ? kept.then(({ place }) => queueNeighbours(db, orderNumber, place, view, looking(deps, staff).look))
      : { next: null, previous: null },
    openCallBacks(db, orderNumber),
    colleagues(db),
  ]);
  const wordsOf = (noteId: string | null) => notes.find((note) => note.id === noteId)?.words ?? null;
  return {
    at: now,
    claim: claimAnswer(desk, staff.userId, now),
    onHold:
      desk === null || desk.setAsideAt === null || desk.setAsideCode === null
        ? null
        : {
            code: desk.setAsideCode,
            by: desk.setAsideByName,
            at: desk.setAsideAt,
            until: desk.setAsideUntil,
            listedFrom: desk.setAsideUntil && waitsAgainFrom(desk.setAsideUntil, order.deadlineAt),
            words: wordsOf(desk.setAsideNote),
            isStill: isOnHold(desk, now),
          },
    escalation:
      desk === null || desk.escalatedAt === null
        ? null
        : {
            to: { name: desk.escalatedToName, role: desk.escalatedToRole },
            by: desk.escalatedByName,
            at: desk.escalatedAt,
            words: wordsOf(desk.escalationNote) ?? "",
            isToYou: isAddressed(desk, staff),
            mayAnswer: mayAnswer(desk, staff),
          },
    notes,
    callBacks,
    colleagues: people.filter(({ id }) => id !== staff.userId && id !== order.customerId),
    neighbours,
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
