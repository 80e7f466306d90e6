import "server-only";
import { asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { payments } from "@/db/schema/payments";
import type { OrderState } from "@/lib/domain/order/machine";
import type { QuestionOutcome } from "@/lib/domain/order/questions";

export interface QueueRow {
  readonly orderNumber: string;
  readonly state: OrderState;
  readonly submittedAt: Date | null;
  readonly placedAt: Date;
  readonly captureBefore: Date | null;
  readonly patientName: string;
  readonly birthDate: string;
  readonly relationship: "self" | "in-care";
  readonly lines: readonly {
    readonly slug: string;
    readonly brand: string;
    readonly strengthMg: number;
    readonly packs: number;
  }[];
  readonly safetyReport: boolean;
  /** Everything that was asked of the customer; instants as JSON writes them. */
  readonly questions: readonly {
    readonly askedAt: string;
    readonly dueAt: string;
    readonly outcome: QuestionOutcome | null;
  }[];
  /** A page of its prescription is also in another prescription. */
  readonly seenBefore: boolean;
}

const lines = sql<QueueRow["lines"]>`(
  select coalesce(json_agg(json_build_object('slug', l.slug, 'brand', l.brand, 'strengthMg', l.strength_mg, 'packs', l.packs) order by l.slug), '[]')
  from order_lines l where l.order_number = ${orders.orderNumber}
)`;

const questions = sql<QueueRow["questions"]>`(
  select coalesce(json_agg(json_build_object('askedAt', q.asked_at, 'dueAt', q.due_at, 'outcome', q.outcome)), '[]')
  from order_questions q where q.order_number = ${orders.orderNumber}
)`;

const openReport = sql<boolean>`exists (
  select 1 from safety_reports r where r.patient_id = ${orders.patientId} and r.closed_at is null
)`;

const hasMatch = sql<boolean>`exists (
  select 1 from prescription_files f join prescription_matches m on m.file_id = f.id
  join prescription_files o on o.id = m.other_file_id
  where f.prescription_id = ${orders.prescriptionId} and f.removed_at is null and o.removed_at is null
) or exists (
  select 1 from prescription_files f join prescription_matches m on m.other_file_id = f.id
  join prescription_files o on o.id = m.file_id
  where f.prescription_id = ${orders.prescriptionId} and f.removed_at is null and o.removed_at is null
)`;

/** Orders in some states, the one that waits longest first. */
export async function ordersInStates(
  db: Db,
  states: readonly OrderState[],
  limit: number,
  newestFirst = false,
): Promise<QueueRow[]> {
  if (states.length === 0) return [];
  return db
    .select({
      orderNumber: orders.orderNumber,
      state: orders.state,
      submittedAt: orders.submittedAt,
      placedAt: orders.placedAt,
      captureBefore: payments.captureBefore,
      patientName: patients.name,
      birthDate: patients.birthDate,
      relationship: patients.relationship,
      lines,
      safetyReport: openReport,
      questions,
      seenBefore: hasMatch,
    })
    .from(orders)
    .innerJoin(payments, eq(payments.orderNumber, orders.orderNumber))
    .innerJoin(patients, eq(patients.id, orders.patientId))
    .where(inArray(orders.state, [...states]))
    .orderBy(
      newestFirst ? desc(orders.placedAt) : asc(sql`coalesce(${orders.submittedAt}, ${orders.placedAt})`),
      orders.orderNumber,
    )
    .limit(limit);
}

/** How many orders stand in each state; states without any are left out. */
export async function countByState(db: Db): Promise<Partial<Record<OrderState, number>>> {
  const rows = await db
    .select({ state: orders.state, count: sql<number>`count(*)::int` })
    .from(orders)
    .groupBy(orders.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}
