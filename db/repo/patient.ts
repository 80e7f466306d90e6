import "server-only";
import { and, desc, eq, exists, isNull, ne, notExists, notInArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import { orderIdentities, patientIdentities } from "@/db/schema/identities";
import { decisions, orderCategories, orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { users } from "@/db/schema/people";
import { safetyReports } from "@/db/schema/safety";
import type { OrderState } from "@/lib/domain/order/machine";
import type { OrderRow } from "./order";

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

type OfOrder = Pick<OrderRow, "orderNumber" | "patientId">;

/** The patient of an order as the order knows them: one that was decided before the record changed keeps what it said. */
export async function patientOfOrder(db: Db | Tx, { orderNumber, patientId }: OfOrder): Promise<PatientRow> {
  const [row] = await db
    .select({ patient: patients, kept: patientIdentities })
    .from(patients)
    .leftJoin(orderIdentities, eq(orderIdentities.orderNumber, orderNumber))
    .leftJoin(patientIdentities, eq(patientIdentities.id, orderIdentities.identityId))
    .where(eq(patients.id, patientId));
  if (row === undefined) throw new Error("an order names a patient that is not there");
  return asKept(row);
}

interface Kept {
  readonly patient: PatientRow;
  readonly kept: Pick<PatientRow, "name" | "birthDate" | "relationship"> | null;
}

const asKept = ({ patient, kept }: Kept): PatientRow =>
  kept === null ? patient : { ...patient, name: kept.name, birthDate: kept.birthDate, relationship: kept.relationship };

/**
 * Whom an order is about, for staff: its patient (`patient` as the order knows them, `record` as now), their category as last confirmed for it, its
 * customer, and who decided it.
 */
export async function peopleOfOrder(db: Db, { orderNumber, patientId }: OfOrder) {
  const [confirmer, decider] = [alias(users, "confirmer"), alias(users, "decider")];
  const [row] = await db
    .select({
      patient: patients,
      kept: patientIdentities,
      category: orderCategories,
      confirmedBy: confirmer.name,
      decidedBy: decider.name,
      customer: { name: users.name, email: users.email },
    })
    .from(patients)
    .innerJoin(users, eq(users.id, patients.customerId))
    .leftJoin(orderIdentities, eq(orderIdentities.orderNumber, orderNumber))
    .leftJoin(patientIdentities, eq(patientIdentities.id, orderIdentities.identityId))
    .leftJoin(orderCategories, eq(orderCategories.orderNumber, orderNumber))
    .leftJoin(confirmer, eq(confirmer.id, orderCategories.confirmedBy))
    .leftJoin(decisions, and(eq(decisions.orderNumber, orderNumber), isNull(decisions.withdrawnAt)))
    .leftJoin(decider, eq(decider.id, decisions.decidedBy))
    .where(eq(patients.id, patientId))
    .orderBy(desc(orderCategories.confirmedAt), desc(orderCategories.id))
    .limit(1);
  if (row === undefined) throw new Error("an order names a patient that is not there");
  const { patient: record, category, confirmedBy, decidedBy, customer } = row;
  return {
    patient: asKept(row),
    record,
    category: category === null ? null : { ...category, by: confirmedBy ?? "" },
    customer,
    decidedBy,
  };
}

export type PeopleOfOrder = Awaited<ReturnType<typeof peopleOfOrder>>;

/** Keeps others from changing the record (`update`), or from its being changed while it is judged by (`share`). */
export async function lockPatient(tx: Tx, id: string, strength: "update" | "share"): Promise<void> {
  await tx.select({ id: patients.id }).from(patients).where(eq(patients.id, id)).for(strength);
}

export async function insertIdentity(tx: Tx, row: typeof patientIdentities.$inferInsert): Promise<void> {
  await tx.insert(patientIdentities).values(row);
}

/** Who a patient was said to be, the newest first, with who accepted it; empty until a first answer was accepted. */
export async function identitiesOf(db: Db | Tx, patientId: string) {
  const rows = await db
    .select({ identity: patientIdentities, acceptedByName: users.name })
    .from(patientIdentities)
    .leftJoin(users, eq(users.id, patientIdentities.acceptedBy))
    .where(eq(patientIdentities.patientId, patientId))
    .orderBy(desc(patientIdentities.recordedAt));
  return rows.map(({ identity, acceptedByName }) => ({ ...identity, acceptedByName }));
}

/** Still to be decided: these go by the record as it is. */
const openStates: readonly OrderState[] = ["awaiting-payment", "awaiting-review", "needs-customer"];

/** Before the record changes: every order that was decided or has ended keeps what it went by. One that keeps something already stays so. */
export async function keepIdentityOfOrders(tx: Tx, patientId: string, except: string, identityId: string) {
  const standing = tx
    .select({ one: sql`1` })
    .from(decisions)
    .where(and(eq(decisions.orderNumber, orders.orderNumber), isNull(decisions.withdrawnAt)));
  const kept = tx
    .select({ one: sql`1` })
    .from(orderIdentities)
    .where(eq(orderIdentities.orderNumber, orders.orderNumber));
  const rows = await tx
    .select({ orderNumber: orders.orderNumber })
    .from(orders)
    .where(
      and(
        eq(orders.patientId, patientId),
        ne(orders.orderNumber, except),
        notExists(kept),
        or(notInArray(orders.state, [...openStates]), exists(standing)),
      ),
    );
  if (rows.length > 0)
    await tx.insert(orderIdentities).values(rows.map(({ orderNumber }) => ({ orderNumber, identityId })));
}

/** An order that is to be decided again goes by the record as it is now. */
export async function forgetKeptIdentity(tx: Tx, orderNumber: string): Promise<void> {
  await tx.delete(orderIdentities).where(eq(orderIdentities.orderNumber, orderNumber));
}
