import "server-only";
import { asc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { safetyReportEntries, safetyReports } from "@/db/schema/safety";

/** So many at most on one page; a pharmacy with more has other worries than the hundred-and-first. */
const shownMax = 100;

const tries = sql<number>`(
  select count(*)::int from ${safetyReportEntries} e where e.report_id = ${safetyReports.id} and e.kind = 'not-reached'
)`;
const callBackAt = sql<string | null>`(
  select to_char(e.call_back_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from ${safetyReportEntries} e
  where e.report_id = ${safetyReports.id} and e.kind = 'not-reached' order by e.written_at desc limit 1
)`;

/** Every report that no pharmacist has closed, whatever became of its order: the gravest first, then the oldest. */
export async function openSafetyReports(db: Db) {
  return db
    .select({
      id: safetyReports.id,
      orderNumber: safetyReports.orderNumber,
      state: orders.state,
      patient: patients.name,
      phone: sql<string>`${orders.address} ->> 'phone'`,
      picks: safetyReports.picks,
      grade: safetyReports.grade,
      stopsSupply: safetyReports.stopsSupply,
      hasWords: sql<boolean>`${safetyReports.words} is not null`,
      reportedAt: safetyReports.reportedAt,
      tries,
      callBackAt,
    })
    .from(safetyReports)
    .innerJoin(orders, eq(orders.orderNumber, safetyReports.orderNumber))
    .innerJoin(patients, eq(patients.id, safetyReports.patientId))
    .where(isNull(safetyReports.closedAt))
    .orderBy(
      sql`array_position(array['stop-now', 'call-today', 'mild'], ${safetyReports.grade})`,
      asc(safetyReports.reportedAt),
      asc(safetyReports.id),
    )
    .limit(shownMax);
}
