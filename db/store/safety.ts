import "server-only";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
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

/** What pharmacists did about the reports of a patient, as it was written, the oldest first. */
export async function reportEntriesOfPatient(db: Db | Tx, patientId: string) {
  return db
    .select({
      reportId: safetyReportEntries.reportId,
      kind: safetyReportEntries.kind,
      done: safetyReportEntries.done,
      words: safetyReportEntries.words,
      callBackAt: safetyReportEntries.callBackAt,
      by: users.name,
      at: safetyReportEntries.writtenAt,
    })
    .from(safetyReportEntries)
    .innerJoin(safetyReports, eq(safetyReports.id, safetyReportEntries.reportId))
    .innerJoin(users, eq(users.id, safetyReportEntries.writtenBy))
    .where(eq(safetyReports.patientId, patientId))
    .orderBy(asc(safetyReportEntries.writtenAt), asc(safetyReportEntries.id));
}
