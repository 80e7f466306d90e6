import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { decisions, orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { payments } from "@/db/schema/payments";
import type { Deadlines } from "@/lib/domain/order/deadline";
import { isOpen, orderStates } from "@/lib/domain/order/machine";

const openStates = orderStates.filter(isOpen);

const columns = {
  orderNumber: orders.orderNumber,
  state: orders.state,
  holdUntil: payments.captureBefore,
  transcription: decisions.transcription,
  categoryConfirmed: patients.categoryConfirmed,
  windowEndsAt: orders.windowEndsAt,
  deadlineAt: orders.deadlineAt,
};

const facts = (tx: Tx) =>
  tx
    .select(columns)
    .from(orders)
    .innerJoin(payments, eq(payments.orderNumber, orders.orderNumber))
    .innerJoin(patients, eq(patients.id, orders.patientId))
    .leftJoin(decisions, and(eq(decisions.orderNumber, orders.orderNumber), eq(decisions.decision, "approve")));

export type DeadlineRow = Awaited<ReturnType<typeof deadlineFactsOfOrder>>[number];

/** What the deadlines of one order follow from. */
export async function deadlineFactsOfOrder(tx: Tx, orderNumber: string) {
  return facts(tx).where(eq(orders.orderNumber, orderNumber));
}

/** The same of every order of a patient that is still under way. */
export async function deadlineFactsOfPatient(tx: Tx, patientId: string): Promise<DeadlineRow[]> {
  return facts(tx)
    .where(and(eq(orders.patientId, patientId), inArray(orders.state, openStates)))
    .orderBy(orders.orderNumber);
}

/** A deadline is read off other facts, so it does not move the order's version. */
export async function saveDeadlines(tx: Tx, orderNumber: string, deadlines: Deadlines): Promise<void> {
  await tx.update(orders).set(deadlines).where(eq(orders.orderNumber, orderNumber));
}
