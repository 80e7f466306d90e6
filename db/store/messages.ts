import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { messages } from "@/db/schema/records";

export type MessageRow = typeof messages.$inferSelect;
export type NewMessage = Omit<typeof messages.$inferInsert, "sentAt" | "failure">;

/** False when a message of this key is there already. */
export async function insertMessage(tx: Tx, message: NewMessage): Promise<boolean> {
  const rows = await tx.insert(messages).values(message).onConflictDoNothing().returning({ id: messages.id });
  return rows.length > 0;
}

export async function messageById(db: Db | Tx, id: string): Promise<MessageRow | null> {
  const [row] = await db.select().from(messages).where(eq(messages.id, id));
  return row ?? null;
}

/** Marks the message as sent; false when it was marked before. */
export async function markSent(tx: Tx, id: string, sentAt: Date, failure: string | null): Promise<boolean> {
  const rows = await tx
    .update(messages)
    .set({ sentAt, failure })
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
  await db.update(messages).set({ failure }).where(eq(messages.id, id));
}
