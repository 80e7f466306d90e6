import "server-only";
import { and, desc, eq, exists, isNull, ne, notExists, notInArray, or, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orderIdentities, patientIdentities } from "@/db/schema/identities";
import { decisions, orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { users } from "@/db/schema/people";
import type { OrderRow } from "@/db/store/orders";
import type { OrderState } from "@/lib/domain/order/machine";
import type { PatientRow } from "./patients";

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
  const { patient, kept } = row;
  return kept === null
    ? patient
    : { ...patient, name: kept.name, birthDate: kept.birthDate, relationship: kept.relationship };
}

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
