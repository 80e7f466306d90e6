import "server-only";
import { microsecondsOf } from "@/db/microseconds";
import type { QueueRow } from "@/db/repo/order-list";
import type { Looking, QueueEntryRow } from "@/db/repo/queue/entries";
import { claimIsLive } from "@/lib/domain/desk/claim";
import { isAddressed } from "@/lib/domain/desk/escalation";
import { type EscalationRole, escalationRoles } from "@/lib/domain/desk/notes";
import type { OrderState } from "@/lib/domain/order/machine";
import type { AskStanding } from "@/lib/domain/order/questions";
import { ageOn, type Day } from "@/lib/domain/shared/calendar";

export interface QueueItem {
  readonly orderNumber: string;
  readonly state: OrderState;
  readonly waitingSince: string;
  readonly captureBefore: string | null;
  /** When the prescription's window closes, once its date was typed. */
  readonly windowEndsAt: string | null;
  /** Initials: a list on a wall needs no name. In full where a parcel is handled (queue-marks.ts). */
  readonly patient: string;
  readonly age: number;
  readonly minor: boolean;
  readonly request: string;
  readonly safetyReport: boolean;
  /** Packed, with packs of a batch in quarantine: the parcel stays. */
  readonly keptBack: boolean;
  /** Back from the customer, until the order moves on. */
  readonly answered: boolean;
  /** What was last asked of the customer. */
  readonly asked: { readonly since: string; readonly due: string; readonly standing: AskStanding["standing"] } | null;
  /** A page of its prescription is also in another one; told to staff who may see prescriptions. */
  readonly seenBefore: boolean;
  readonly setAside: boolean;
  /** The day on which it is to be looked at again begins; null when it is not on hold, or on hold until somebody resumes it. */
  readonly setAsideUntil: string | null;
  readonly escalated: boolean;
  /** To whom it was handed up: the reader, anybody of a role, or a colleague by name. */
  readonly escalatedTo: "you" | EscalationRole | "colleague" | null;
  /** By name, or to their role. */
  readonly escalatedToMe: boolean;
  /** Who works on it at this moment, and since when. */
  readonly claim: { readonly by: string; readonly mine: boolean; readonly since: string } | null;
}

/** An item before its marks (queue-marks.ts). */
type BareItem = Omit<QueueItem, "asked" | "seenBefore">;

/** A row of the queue as one of the staff sees it. */
export function entryItem(row: QueueEntryRow, { userId, role, now }: Looking, today: Day): BareItem {
  const { claimedBy, claimedName, setAsideUntil } = row;
  const setAside = row.setAsideCode !== null && (setAsideUntil === null || setAsideUntil > now);
  const claimedAt = claimIsLive(row, now) ? (row.claimedAt ?? row.beatAt) : null;
  const age = ageOn(row.birthDate, today);
  return {
    orderNumber: row.orderNumber,
    state: row.state,
    waitingSince: new Date(microsecondsOf(row.sinceText) / 1000).toISOString(),
    captureBefore: row.captureBefore?.toISOString() ?? null,
    windowEndsAt: row.windowEndsAt?.toISOString() ?? null,
    patient: row.initials,
    age,
    minor: age < 18,
    request: row.request,
    safetyReport: row.safetyReport,
    keptBack: row.keptBack,
    answered: row.answered,
    setAside,
    setAsideUntil: setAside ? (setAsideUntil?.toISOString() ?? null) : null,
    escalated: row.escalatedAt !== null,
    escalatedTo: row.escalatedAt === null ? null : addressee(row, userId),
    escalatedToMe: row.escalatedAt !== null && isAddressed(row, { userId, role }),
    claim:
      claimedAt === null
        ? null
        : { by: initials(claimedName ?? ""), mine: claimedBy === userId, since: claimedAt.toISOString() },
  };
}

function addressee({ escalatedTo, escalatedToRole }: QueueEntryRow, userId: string): QueueItem["escalatedTo"] {
  if (escalatedTo !== null) return escalatedTo === userId ? "you" : "colleague";
  return escalationRoles.find((role) => role === escalatedToRole) ?? "colleague";
}

/** A row of the list of all orders, which knows nothing of the desk. */
export function orderItem(row: QueueRow, today: Day): BareItem {
  const age = ageOn(row.birthDate, today);
  return {
    orderNumber: row.orderNumber,
    state: row.state,
    waitingSince: (row.submittedAt ?? row.placedAt).toISOString(),
    captureBefore: row.captureBefore === null ? null : new Date(row.captureBefore).toISOString(),
    windowEndsAt: row.windowEndsAt?.toISOString() ?? null,
    patient: initials(row.patientName),
    age,
    minor: age < 18,
    request: row.lines.map((line) => `${line.brand} ${line.strengthMg} mg × ${line.packs}`).join(", "),
    safetyReport: row.safetyReport,
    keptBack: row.keptBack,
    answered: false,
    setAside: false,
    setAsideUntil: null,
    escalated: false,
    escalatedTo: null,
    escalatedToMe: false,
    claim: null,
  };
}

function initials(name: string): string {
  const parts = name.trim().split(/\s+/u).filter(Boolean);
  return parts
    .slice(0, 3)
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join(" ");
}
