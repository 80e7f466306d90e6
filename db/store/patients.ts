import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { users } from "@/db/schema/people";
import { safetyReports } from "@/db/schema/safety";

export type PatientRow = typeof patients.$inferSelect;

export async function insertPatient(tx: Tx, row: typeof patients.$inferInsert): Promise<void> {
  await tx.insert(patients).values(row);
}

/** How many records this customer has in use, and how many they made since; the customer is locked, so that two requests at once are both counted. */
export async function countPatients(tx: Tx, customerId: string, since: Date): Promise<{ inUse: number; made: number }> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, customerId)).for("update");
  const [row] = await tx
    .select({
      inUse: sql<number>`count(*) filter (where ${patients.replacedAt} is null)`.mapWith(Number),
      made: sql<number>`count(*) filter (where ${patients.createdAt} > ${since.toISOString()}::timestamptz)`.mapWith(
        Number,
      ),
    })
    .from(patients)
    .where(eq(patients.customerId, customerId));
  return row ?? { inUse: 0, made: 0 };
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

/** Whether an open report stops supply for the patient; one common and mild effect stops nothing. */
export async function hasOpenSafetyReport(db: Db | Tx, patientId: string): Promise<boolean> {
  const rows = await db
    .select({ id: safetyReports.id })
    .from(safetyReports)
    .where(
      and(eq(safetyReports.patientId, patientId), isNull(safetyReports.closedAt), eq(safetyReports.stopsSupply, true)),
    )
    .limit(1);
  return rows.length > 0;
}
