import "server-only";
import { countByState, ordersInStates, type QueueRow } from "@/db/read/queue";
import { openAlerts } from "@/db/store/alerts";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import type { OrderState } from "@/lib/domain/order/machine";
import { type AskStanding, askStanding } from "@/lib/domain/order/questions";
import { ageOn, dayIn } from "@/lib/domain/shared/calendar";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

export interface QueueItem {
  readonly orderNumber: string;
  readonly state: OrderState;
  readonly waitingSince: string;
  readonly captureBefore: string | null;
  /** Initials and age: a list on a wall needs no name. */
  readonly patient: string;
  readonly age: number;
  readonly minor: boolean;
  readonly request: string;
  readonly safetyReport: boolean;
  /** What was last asked of the customer. */
  readonly asked: { readonly since: string; readonly due: string; readonly standing: AskStanding["standing"] } | null;
  /** A page of its prescription is also in another one; told to staff who may see prescriptions. */
  readonly seenBefore: boolean;
}

export interface QueueView {
  readonly at: string;
  readonly review: readonly QueueItem[];
  readonly dispense: readonly QueueItem[];
  readonly handOver: readonly QueueItem[];
  readonly problems: readonly QueueItem[];
  readonly counts: Partial<Record<OrderState, number>>;
  readonly alerts: readonly {
    readonly id: string;
    readonly orderNumber: string | null;
    readonly message: string;
    readonly at: string;
  }[];
}

const rowsMax = 100;

/** The work that waits, the oldest first: to review, to dispense, to hand over, and what went wrong. */
export async function queueView(
  { database, clock, settings }: QueryDeps,
  actor: Actor,
): Promise<Result<QueueView, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (!can(actor, "queue:view", anything)) return err(notFound);
  const db = database.read;
  const now = clock.now();
  const today = dayIn(settings.pharmacy.timeZone, now);
  const seesPrescriptions = can(actor, "prescription:view", anything);
  const rows = await ordersInStates(
    db,
    ["awaiting-review", "needs-customer", "approved", "paid", "dispensed", "payment-problem"],
    4 * rowsMax,
  );
  const pick = (...states: OrderState[]) =>
    rows
      .filter((row) => states.includes(row.state))
      .slice(0, rowsMax)
      .map((row) => item(row, today, seesPrescriptions));
  const alerts = await openAlerts(db);
  return ok({
    at: now.toISOString(),
    review: pick("awaiting-review", "needs-customer"),
    dispense: pick("approved", "paid"),
    handOver: pick("dispensed"),
    problems: pick("payment-problem"),
    counts: await countByState(db),
    alerts: alerts.map((alert) => ({
      id: alert.id,
      orderNumber: alert.orderNumber,
      message: alert.message,
      at: alert.createdAt.toISOString(),
    })),
  });
}

export function item(row: QueueRow, today: string, seesPrescriptions: boolean): QueueItem {
  const age = ageOn(row.birthDate, today);
  return {
    orderNumber: row.orderNumber,
    state: row.state,
    waitingSince: (row.submittedAt ?? row.placedAt).toISOString(),
    captureBefore: row.captureBefore === null ? null : new Date(row.captureBefore).toISOString(),
    patient: initials(row.patientName),
    age,
    minor: age < 18,
    request: row.lines.map((line) => `${line.brand} ${line.strengthMg} mg × ${line.packs}`).join(", "),
    safetyReport: row.safetyReport,
    asked: lastAsked(row),
    seenBefore: seesPrescriptions && row.seenBefore,
  };
}

function lastAsked({ questions }: QueueRow): QueueItem["asked"] {
  const asked = askStanding(
    questions.map(({ askedAt, dueAt, outcome }) => ({ askedAt: new Date(askedAt), dueAt: new Date(dueAt), outcome })),
  );
  if (asked === null) return null;
  return { since: asked.askedAt.toISOString(), due: asked.dueAt.toISOString(), standing: asked.standing };
}

function initials(name: string): string {
  const parts = name.trim().split(/\s+/u).filter(Boolean);
  return parts
    .slice(0, 3)
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join(" ");
}
