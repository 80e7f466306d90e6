import "server-only";
import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { payments } from "@/db/schema/payments";
import { users } from "@/db/schema/people";
import type { OrderState } from "@/lib/domain/order/machine";
import { copyOpen, type OrdersFilter, type QueueCursor, type QueuePage } from "@/lib/domain/queue/view";

export interface QueueRow {
  readonly orderNumber: string;
  readonly state: OrderState;
  readonly submittedAt: Date | null;
  readonly placedAt: Date;
  readonly captureBefore: Date | null;
  readonly windowEndsAt: Date | null;
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
  readonly keptBack: boolean;
  /** `placedAt` to the microsecond: what the list is paged by. */
  readonly placedText: string;
}

const lines = sql<QueueRow["lines"]>`(
  select coalesce(json_agg(json_build_object('slug', l.slug, 'brand', l.brand, 'strengthMg', l.strength_mg, 'packs', l.packs) order by l.slug), '[]')
  from order_lines l where l.order_number = ${orders.orderNumber}
)`;

const openReport = sql<boolean>`exists (
  select 1 from safety_reports r where r.patient_id = ${orders.patientId} and r.closed_at is null
)`;

/** As the queue's own entry has it; what waits for nobody has none. */
const keptBack = sql<boolean>`exists (select 1 from queue_entries e where e.order_number = ${orders.orderNumber} and e.kept_back)`;

const columns = {
  orderNumber: orders.orderNumber,
  state: orders.state,
  submittedAt: orders.submittedAt,
  placedAt: orders.placedAt,
  captureBefore: payments.captureBefore,
  windowEndsAt: orders.windowEndsAt,
  patientName: patients.name,
  birthDate: patients.birthDate,
  relationship: patients.relationship,
  lines,
  safetyReport: openReport,
  keptBack,
  placedText: sql<string>`${orders.placedAt}`,
};

const copyIsOpen = sql`exists (
  select from register_entries e where e.order_number = ${orders.orderNumber}
    and not exists (select from copy_endorsements c where c.order_number = e.order_number)
)`;

/** Orders of all time, or those of one filter, the newest first; a page by key (before: the newer ones). Lines and reports come along. */
export async function ordersPage(
  db: Db,
  filter: OrdersFilter | null,
  page: QueuePage,
  limit: number,
): Promise<QueueRow[]> {
  const rows = await ordersQuery(db, filter, page, limit);
  return page !== null && "before" in page ? rows.toReversed() : rows;
}

/** The statement itself; the tests explain it. */
export function ordersQuery(db: Db, filter: OrdersFilter | null, page: QueuePage, limit: number) {
  const newer = page !== null && "before" in page;
  return db
    .select(columns)
    .from(orders)
    .innerJoin(payments, eq(payments.orderNumber, orders.orderNumber))
    .innerJoin(patients, eq(patients.id, orders.patientId))
    .where(
      and(
        filter === copyOpen ? copyIsOpen : filter === null ? undefined : eq(orders.state, filter),
        page === null ? undefined : beyond("after" in page ? page.after : page.before, newer),
      ),
    )
    .orderBy(...(newer ? [orders.placedAt, orders.orderNumber] : [desc(orders.placedAt), desc(orders.orderNumber)]))
    .limit(limit);
}

function beyond({ since, orderNumber }: QueueCursor, newer: boolean): SQL {
  const at = sql`'epoch'::timestamptz + ${since}::float8 * interval '1 microsecond'`;
  return sql`(${orders.placedAt}, ${orders.orderNumber}) ${newer ? sql`>` : sql`<`} (${at}, ${orderNumber})`;
}

export interface FoundRow extends QueueRow {
  readonly customerName: string;
  readonly phone: string;
}

/** Orders by their numbers, in the order of the numbers. */
export async function ordersByNumber(db: Db, orderNumbers: readonly string[]): Promise<FoundRow[]> {
  const rows = await db
    .select({ ...columns, customerName: users.name, phone: sql<string>`${orders.address} ->> 'phone'` })
    .from(orders)
    .innerJoin(payments, eq(payments.orderNumber, orders.orderNumber))
    .innerJoin(patients, eq(patients.id, orders.patientId))
    .innerJoin(users, eq(users.id, orders.customerId))
    .where(inArray(orders.orderNumber, [...orderNumbers]));
  return orderNumbers.flatMap((number) => rows.filter(({ orderNumber }) => orderNumber === number));
}

/** Orders whose payment page is open: what `queueFigures` does not count of what is under way. */
export async function countAwaitingPayment(db: Db): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(orders)
    .where(eq(orders.state, "awaiting-payment"));
  return row?.count ?? 0;
}
