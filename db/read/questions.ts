import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { users } from "@/db/schema/people";
import { orderQuestions } from "@/db/schema/questions";

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

/** Names of the staff who asked, by id. */
export async function askersOf(db: Db, orderNumber: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectDistinct({ id: users.id, name: users.name })
    .from(orderQuestions)
    .innerJoin(users, eq(users.id, orderQuestions.askedBy))
    .where(eq(orderQuestions.orderNumber, orderNumber));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
