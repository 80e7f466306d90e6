import "server-only";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { users } from "@/db/schema/people";
import { orderQuestions, patientStatements } from "@/db/schema/questions";

export type QuestionRow = typeof orderQuestions.$inferSelect;
export type StatementRow = typeof patientStatements.$inferSelect;

export async function insertQuestions(tx: Tx, rows: readonly (typeof orderQuestions.$inferInsert)[]): Promise<void> {
  await tx.insert(orderQuestions).values([...rows]);
}

/** Everything that was ever asked about an order, in the order of asking. */
export async function questionsOf(db: Db | Tx, orderNumber: string): Promise<QuestionRow[]> {
  return db
    .select()
    .from(orderQuestions)
    .where(eq(orderQuestions.orderNumber, orderNumber))
    .orderBy(asc(orderQuestions.askedAt), asc(orderQuestions.position));
}

type End = Pick<typeof orderQuestions.$inferInsert, "outcome" | "endedAt" | "endedBy" | "answer">;

/** Ends one open question. The order's row is locked, so a question that is not open any more is a broken lock. */
export async function endQuestion(tx: Tx, id: string, end: End): Promise<void> {
  const ended = await tx
    .update(orderQuestions)
    .set(end)
    .where(and(eq(orderQuestions.id, id), isNull(orderQuestions.outcome)))
    .returning({ id: orderQuestions.id });
  if (ended.length !== 1) throw new Error(`question ${id} ended under its order's lock`);
}

const openOf = (orderNumber: string) =>
  and(eq(orderQuestions.orderNumber, orderNumber), isNull(orderQuestions.outcome));

/** Ends whatever is still open: the order does not wait for the customer any more. */
export async function endOpenQuestions(
  tx: Tx,
  orderNumber: string,
  outcome: "closed" | "overdue",
  at: Date,
): Promise<void> {
  await tx.update(orderQuestions).set({ outcome, endedAt: at }).where(openOf(orderNumber));
}

export async function markReminded(tx: Tx, orderNumber: string, at: Date): Promise<void> {
  await tx.update(orderQuestions).set({ remindedAt: at }).where(openOf(orderNumber));
}

export async function insertStatement(tx: Tx, row: typeof patientStatements.$inferInsert): Promise<void> {
  await tx.insert(patientStatements).values(row);
}

/** What was said of a patient, the newest first; empty until a customer was asked anew. */
export async function statementsOf(db: Db | Tx, patientId: string): Promise<StatementRow[]> {
  return db
    .select()
    .from(patientStatements)
    .where(eq(patientStatements.patientId, patientId))
    .orderBy(desc(patientStatements.saidAt));
}

/** Orders whose customer has not answered, with the questions' clocks, the earliest due first. */
export async function ordersAwaitingAnswer(db: Db) {
  return db
    .select({
      orderNumber: orders.orderNumber,
      askedAt: sql<Date>`min(${orderQuestions.askedAt})`.mapWith(orderQuestions.askedAt),
      dueAt: sql<Date>`min(${orderQuestions.dueAt})`.mapWith(orderQuestions.dueAt),
      reminded: sql<boolean>`bool_or(${orderQuestions.remindedAt} is not null)`,
    })
    .from(orderQuestions)
    .innerJoin(orders, eq(orders.orderNumber, orderQuestions.orderNumber))
    .where(and(isNull(orderQuestions.outcome), eq(orders.state, "needs-customer")))
    .groupBy(orders.orderNumber)
    .orderBy(asc(sql`min(${orderQuestions.dueAt})`));
}

/** As `questionsOf`, each with the name of who asked. */
export async function questionsWithAskers(db: Db, orderNumber: string) {
  const rows = await db
    .select({ question: orderQuestions, askerName: users.name })
    .from(orderQuestions)
    .innerJoin(users, eq(users.id, orderQuestions.askedBy))
    .where(eq(orderQuestions.orderNumber, orderNumber))
    .orderBy(asc(orderQuestions.askedAt), asc(orderQuestions.position));
  return rows.map(({ question, askerName }) => ({ ...question, askerName }));
}

export type AskedQuestion = Awaited<ReturnType<typeof questionsWithAskers>>[number];
