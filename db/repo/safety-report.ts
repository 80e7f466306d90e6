import "server-only";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { users } from "@/db/schema/people";
import { safetyReportEntries, safetyReports } from "@/db/schema/safety";

export async function insertSafetyReport(tx: Tx, row: typeof safetyReports.$inferInsert): Promise<void> {
  await tx.insert(safetyReports).values(row);
}

export async function lockSafetyReport(tx: Tx, id: string) {
  const [row] = await tx.select().from(safetyReports).where(eq(safetyReports.id, id)).for("update");
  return row ?? null;
}

type Entry = typeof safetyReportEntries.$inferInsert;

/** The patient was not reached: the report stays open. */
export async function writeUnreached(tx: Tx, entry: Omit<Entry, "kind" | "done">): Promise<void> {
  await tx.insert(safetyReportEntries).values({ ...entry, kind: "not-reached", done: [] });
}

/** The entry first: the database closes no report without one. */
export async function closeReport(tx: Tx, entry: Omit<Entry, "kind" | "callBackAt">): Promise<void> {
  await tx.insert(safetyReportEntries).values({ ...entry, kind: "closed" });
  await tx
    .update(safetyReports)
    .set({ closedAt: entry.writtenAt, closedBy: entry.writtenBy })
    .where(and(eq(safetyReports.id, entry.reportId), isNull(safetyReports.closedAt)));
}

export type SafetyReportRow = typeof safetyReports.$inferSelect;

export async function reportsOfPatient(db: Db | Tx, patientId: string): Promise<SafetyReportRow[]> {
  return db
    .select()
    .from(safetyReports)
    .where(eq(safetyReports.patientId, patientId))
    .orderBy(desc(safetyReports.reportedAt));
}

/** The reports of a patient, the newest first, each with what pharmacists did about it, as it was written, the oldest first. */
export async function reportsWithEntries(db: Db, patientId: string) {
  const { kind, done, words, callBackAt, writtenAt } = safetyReportEntries;
  const rows = await db
    .select({ report: safetyReports, entry: { kind, done, words, callBackAt, at: writtenAt }, by: users.name })
    .from(safetyReports)
    .leftJoin(safetyReportEntries, eq(safetyReportEntries.reportId, safetyReports.id))
    .leftJoin(users, eq(users.id, safetyReportEntries.writtenBy))
    .where(eq(safetyReports.patientId, patientId))
    .orderBy(desc(safetyReports.reportedAt), asc(safetyReports.id), asc(writtenAt), asc(safetyReportEntries.id));
  const reports = new Map(rows.map(({ report }) => [report.id, report]));
  return [...reports.values()].map((report) => ({
    ...report,
    entries: rows.flatMap(({ report: { id }, entry, by }) =>
      id === report.id && entry !== null ? [{ ...entry, by: by ?? "" }] : [],
    ),
  }));
}

export type ReportWithEntries = Awaited<ReturnType<typeof reportsWithEntries>>[number];

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
