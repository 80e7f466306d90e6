import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { safetyReports } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";

export type PatientRow = typeof patients.$inferSelect;

export async function insertPatient(tx: Tx, row: typeof patients.$inferInsert): Promise<void> {
  await tx.insert(patients).values(row);
}

/** A new record of oneself takes the place of the earlier; past orders keep the one they were made with. */
export async function replaceSelf(tx: Tx, customerId: string, at: Date): Promise<void> {
  await tx
    .update(patients)
    .set({ replacedAt: at })
    .where(and(eq(patients.customerId, customerId), eq(patients.relationship, "self"), isNull(patients.replacedAt)));
}

/** A patient of this customer, or null for another's and for none: the caller cannot tell which. */
export async function patientOf(db: Db | Tx, customerId: string, id: string): Promise<PatientRow | null> {
  const [row] = await db
    .select()
    .from(patients)
    .where(and(eq(patients.id, id), eq(patients.customerId, customerId)));
  return row ?? null;
}

export async function patientsOf(db: Db | Tx, customerId: string): Promise<PatientRow[]> {
  return db
    .select()
    .from(patients)
    .where(and(eq(patients.customerId, customerId), isNull(patients.replacedAt)))
    .orderBy(patients.createdAt);
}

export async function patientById(db: Db | Tx, id: string): Promise<PatientRow> {
  const [row] = await db.select().from(patients).where(eq(patients.id, id));
  if (row === undefined) throw new Error("an order names a patient that is not there");
  return row;
}

export async function updatePatient(tx: Tx, id: string, set: Partial<typeof patients.$inferInsert>): Promise<void> {
  await tx.update(patients).set(set).where(eq(patients.id, id));
}

export async function hasOpenSafetyReport(db: Db | Tx, patientId: string): Promise<boolean> {
  const rows = await db
    .select({ id: safetyReports.id })
    .from(safetyReports)
    .where(and(eq(safetyReports.patientId, patientId), isNull(safetyReports.closedAt)))
    .limit(1);
  return rows.length > 0;
}
