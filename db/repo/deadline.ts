import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { decisions, orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import type { Deadlines } from "@/lib/domain/order/deadline";
import type { Category } from "@/lib/domain/patient/patient";

/** The date on the prescription: as it was approved, else as it was last read from the files as they are. */
const writtenOn = sql<string | null>`coalesce(${decisions.transcription} ->> 'writtenOn', (
  select t.reading ->> 'writtenOn' from transcriptions t
  join prescriptions p on p.id = t.prescription_id and p.version = t.prescription_version
  where t.prescription_id = ${orders.prescriptionId} order by t.entered_at desc limit 1
))`;

/** As it was last confirmed for this order. */
const categoryConfirmed = sql<Category | null>`(
  select c.value from order_categories c where c.order_number = ${orders.orderNumber} order by c.confirmed_at desc, c.id desc limit 1
)`;

/** What the order is about: a request is one medicine. */
const slug = sql<string>`(select l.slug from order_lines l where l.order_number = ${orders.orderNumber} order by l.slug limit 1)`;

const columns = {
  orderNumber: orders.orderNumber,
  state: orders.state,
  slug,
  holdUntil: payments.captureBefore,
  writtenOn,
  categoryConfirmed,
  windowEndsAt: orders.windowEndsAt,
  deadlineAt: orders.deadlineAt,
};

const facts = (tx: Tx) =>
  tx
    .select(columns)
    .from(orders)
    .innerJoin(payments, eq(payments.orderNumber, orders.orderNumber))
    .leftJoin(
      decisions,
      and(
        eq(decisions.orderNumber, orders.orderNumber),
        eq(decisions.decision, "approve"),
        isNull(decisions.withdrawnAt),
      ),
    );

export type DeadlineRow = Awaited<ReturnType<typeof deadlineFactsOfOrder>>[number];

/** What the deadlines of one order follow from. */
export async function deadlineFactsOfOrder(tx: Tx, orderNumber: string) {
  return facts(tx).where(eq(orders.orderNumber, orderNumber));
}

/** A deadline is read off other facts, so it does not move the order's version. */
export async function saveDeadlines(tx: Tx, orderNumber: string, deadlines: Deadlines): Promise<void> {
  await tx.update(orders).set(deadlines).where(eq(orders.orderNumber, orderNumber));
}
