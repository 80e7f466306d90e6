import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { safetyReports } from "@/db/schema/orders";

export async function insertSafetyReport(tx: Tx, row: typeof safetyReports.$inferInsert): Promise<void> {
  await tx.insert(safetyReports).values(row);
}

export async function lockSafetyReport(tx: Tx, id: string) {
  const [row] = await tx.select().from(safetyReports).where(eq(safetyReports.id, id)).for("update");
  return row ?? null;
}

export async function closeReport(tx: Tx, id: string, by: string, at: Date, note: string): Promise<void> {
  await tx
    .update(safetyReports)
    .set({ closedAt: at, closedBy: by, closingNote: note })
    .where(and(eq(safetyReports.id, id), isNull(safetyReports.closedAt)));
}

export async function reportsOfPatient(db: Db | Tx, patientId: string) {
  return db
    .select()
    .from(safetyReports)
    .where(eq(safetyReports.patientId, patientId))
    .orderBy(desc(safetyReports.reportedAt));
}
