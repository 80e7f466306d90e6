import "server-only";
import { and, asc, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { decisions, orderLines, orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { registerEntries, registerLines } from "@/db/schema/register";

/** These patient records, of whatever account, the oldest first. */
export async function patientRecords(db: Db | Tx, ids: readonly string[]) {
  return db
    .select({
      id: patients.id,
      customerId: patients.customerId,
      name: patients.name,
      weightGrams: patients.weightGrams,
      weightOn: patients.weightOn,
    })
    .from(patients)
    .where(inArray(patients.id, [...ids]))
    .orderBy(asc(patients.createdAt));
}

/** What these patients were supplied, out of the register, with the dose it was approved for. All of it: a total must not lack its oldest part. */
export async function registerOf(db: Db | Tx, patientIds: readonly string[], exceptOrder: string) {
  const approved = db
    .select({ perDay: sql<number>`(${decisions.transcription}->>'capsulesPerDay')::float8` })
    .from(decisions)
    .where(
      and(
        eq(decisions.orderNumber, orders.orderNumber),
        eq(decisions.decision, "approve"),
        isNull(decisions.withdrawnAt),
      ),
    )
    .orderBy(desc(decisions.decidedAt))
    .limit(1);
  return db
    .select({
      orderNumber: orders.orderNumber,
      patientId: orders.patientId,
      suppliedAt: registerEntries.suppliedAt,
      serial: registerEntries.serial,
      strengthMg: orderLines.strengthMg,
      capsules: registerLines.capsules,
      capsulesPerDay: sql<number | null>`(${approved})`,
    })
    .from(registerEntries)
    .innerJoin(orders, eq(orders.orderNumber, registerEntries.orderNumber))
    .innerJoin(registerLines, eq(registerLines.orderNumber, registerEntries.orderNumber))
    .innerJoin(
      orderLines,
      and(eq(orderLines.orderNumber, registerLines.orderNumber), eq(orderLines.slug, registerLines.slug)),
    )
    .where(and(inArray(orders.patientId, [...patientIds]), ne(orders.orderNumber, exceptOrder)))
    .orderBy(desc(registerEntries.suppliedAt), registerEntries.serial);
}
