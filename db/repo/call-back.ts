import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { callBacks } from "@/db/schema/desk";
import { orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import type { CallBackWhom } from "@/lib/domain/desk/call-back";

const isOpen = isNull(callBacks.endedAt);

/** One open call-back an order and person: another try without an answer counts, and puts the next call at the new time. */
export async function planCall(
  tx: Tx,
  call: Omit<typeof callBacks.$inferInsert, "tries" | "endedBy" | "endedAt" | "endedWords">,
): Promise<void> {
  await tx
    .insert(callBacks)
    .values(call)
    .onConflictDoUpdate({
      target: [callBacks.orderNumber, callBacks.whom],
      targetWhere: sql`${callBacks.endedAt} is null`,
      set: {
        tries: sql`${callBacks.tries} + 1`,
        dueAt: sql`excluded.due_at`,
        words: sql`coalesce(excluded.words, ${callBacks.words})`,
        askedBy: sql`excluded.asked_by`,
        askedAt: sql`excluded.asked_at`,
      },
    });
}

/** They were reached. Harmless where nobody was to be called. */
export async function endCallBacks(
  tx: Tx,
  orderNumber: string,
  whom: CallBackWhom,
  by: string,
  at: Date,
): Promise<void> {
  await tx
    .update(callBacks)
    .set({ endedBy: by, endedAt: at })
    .where(and(eq(callBacks.orderNumber, orderNumber), eq(callBacks.whom, whom), isOpen));
}

/** @returns whether it was still open. */
export async function endCallBack(
  tx: Tx,
  { id, orderNumber, by, at, words }: { id: string; orderNumber: string; by: string; at: Date; words: string },
): Promise<boolean> {
  const ended = await tx
    .update(callBacks)
    .set({ endedBy: by, endedAt: at, endedWords: words })
    .where(and(eq(callBacks.id, id), eq(callBacks.orderNumber, orderNumber), isOpen))
    .returning({ id: callBacks.id });
  return ended.length > 0;
}

/** Calls that are still to be made, the earliest first; of one order, or of all. */
export async function openCallBacks(db: Db, orderNumber: string | null = null) {
  return db
    .select({
      id: callBacks.id,
      orderNumber: callBacks.orderNumber,
      whom: callBacks.whom,
      tries: callBacks.tries,
      dueAt: callBacks.dueAt,
      words: callBacks.words,
      patient: patients.name,
      phone: sql<string>`${orders.address} ->> 'phone'`,
    })
    .from(callBacks)
    .innerJoin(orders, eq(orders.orderNumber, callBacks.orderNumber))
    .innerJoin(patients, eq(patients.id, orders.patientId))
    .where(and(isOpen, orderNumber === null ? undefined : eq(callBacks.orderNumber, orderNumber)))
    .orderBy(asc(callBacks.dueAt), asc(callBacks.id))
    .limit(100);
}
