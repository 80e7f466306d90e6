import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import type { QuestionOutcome } from "@/lib/domain/order/questions";

// In a select from one table the builder leaves its name out of a column: written in full here, they mean the outer row.

/** Everything that was asked of the customer; instants as JSON writes them. */
const questions = sql<
  readonly { readonly askedAt: string; readonly dueAt: string; readonly outcome: QuestionOutcome | null }[]
>`(
  select coalesce(json_agg(json_build_object('askedAt', q.asked_at, 'dueAt', q.due_at, 'outcome', q.outcome) order by q.asked_at, q.position), '[]')
  from order_questions q where q.order_number = orders.order_number
)`;

/** A page of its prescription is also in another prescription. */
const hasMatch = sql<boolean>`exists (
  select 1 from prescription_files f join prescription_matches m on m.file_id = f.id
  join prescription_files o on o.id = m.other_file_id
  where f.prescription_id = orders.prescription_id and f.removed_at is null and o.removed_at is null
) or exists (
  select 1 from prescription_files f join prescription_matches m on m.other_file_id = f.id
  join prescription_files o on o.id = m.file_id
  where f.prescription_id = orders.prescription_id and f.removed_at is null and o.removed_at is null
)`;

/** What a page of the list shows beside each order and never sorts or filters by: asked for the page's own orders alone. */
export async function marksOf(db: Db, orderNumbers: readonly string[]) {
  if (orderNumbers.length === 0) return new Map<string, never>();
  const rows = await db
    .select({ orderNumber: orders.orderNumber, questions, seenBefore: hasMatch, patientName: patients.name })
    .from(orders)
    .innerJoin(patients, eq(patients.id, orders.patientId))
    .where(inArray(orders.orderNumber, [...orderNumbers]));
  return new Map(rows.map(({ orderNumber, ...marks }) => [orderNumber, marks]));
}
