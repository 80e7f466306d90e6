import "server-only";
import { and, asc, eq, gt, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { messages } from "@/db/schema/records";

export type MessageRow = typeof messages.$inferSelect;
export type NewMessage = Omit<
  typeof messages.$inferInsert,
  "sentAt" | "failure" | "attempts" | "triedAt" | "leaseUntil"
>;

/** False when a message of this key is there already. */
export async function insertMessage(tx: Tx, message: NewMessage): Promise<boolean> {
  const rows = await tx.insert(messages).values(message).onConflictDoNothing().returning({ id: messages.id });
  return rows.length > 0;
}

export async function messageById(db: Db | Tx, id: string): Promise<MessageRow | null> {
  const [row] = await db.select().from(messages).where(eq(messages.id, id));
  return row ?? null;
}

/**
 * Counts a try and takes the message until `leaseUntil`, so that two workers never hand over the same one. False when it is out already, or
 * somebody has it: a worker that died gives it back when its lease ends.
 */
export async function beginTry(db: Db | Tx, id: string, now: Date, leaseUntil: Date): Promise<boolean> {
  const rows = await db
    .update(messages)
    .set({ attempts: sql`${messages.attempts} + 1`, triedAt: now, leaseUntil })
    .where(
      and(eq(messages.id, id), isNull(messages.sentAt), or(isNull(messages.leaseUntil), lte(messages.leaseUntil, now))),
    )
    .returning({ id: messages.id });
  return rows.length > 0;
}

/** Marks the message as sent; false when it was marked before. */
export async function markSent(tx: Tx, id: string, sentAt: Date, failure: string | null): Promise<boolean> {
  const rows = await tx
    .update(messages)
    .set({ sentAt, failure, leaseUntil: null })
    .where(and(eq(messages.id, id), isNull(messages.sentAt)))
    .returning({ id: messages.id });
  return rows.length > 0;
}

/** Lets a message that was not sent yet never go: what it would have told was taken back. */
export async function withdrawMessage(tx: Tx, key: string, at: Date): Promise<void> {
  await tx
    .update(messages)
    .set({ sentAt: at, failure: "withdrawn" })
    .where(and(eq(messages.key, key), isNull(messages.sentAt)));
}

export async function noteFailure(db: Db | Tx, id: string, failure: string): Promise<void> {
  await db
    .update(messages)
    .set({ failure, leaseUntil: null })
    .where(and(eq(messages.id, id), isNull(messages.sentAt)));
}

/** Every mail about an order, in the order in which they were queued. */
export async function messagesOfOrder(db: Db | Tx, orderNumber: string): Promise<MessageRow[]> {
  return db
    .select()
    .from(messages)
    .where(eq(messages.orderNumber, orderNumber))
    .orderBy(asc(messages.createdAt), asc(messages.id))
    .limit(200);
}

/** When mails of an order were sent again by hand, since `since`. */
export async function resendsOfOrder(tx: Tx, orderNumber: string, since: Date): Promise<Date[]> {
  const rows = await tx
    .select({ at: messages.createdAt })
    .from(messages)
    .where(and(eq(messages.orderNumber, orderNumber), isNotNull(messages.resendOf), gt(messages.createdAt, since)));
  return rows.map(({ at }) => at);
}
