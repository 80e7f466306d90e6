import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orderDesk, orderNotes } from "@/db/schema/desk";
import { orders } from "@/db/schema/orders";
import { users } from "@/db/schema/people";
import type { StaffRole } from "@/lib/domain/access/roles";
import { isPublicId } from "@/lib/domain/shared/public-id";

export type DeskRow = typeof orderDesk.$inferSelect;
export type NoteRow = typeof orderNotes.$inferSelect;
export type DeskChange = Partial<Omit<DeskRow, "orderNumber">>;

const head = {
  orderNumber: orders.orderNumber,
  customerId: orders.customerId,
  state: orders.state,
  version: orders.version,
  deadlineAt: orders.deadlineAt,
};

/** As much of an order as the desk needs: whose it is and where it stands. */
export async function orderHead(db: Db, orderNumber: string) {
  if (!isPublicId(orderNumber)) return null;
  const [row] = await db.select(head).from(orders).where(eq(orders.orderNumber, orderNumber));
  return row ?? null;
}

/**
 * The same, kept from moving until the transaction ends: others at the desk may hold it too, who decides waits. Taken before the desk's own row,
 * as `saveState` does, so that nobody waits in a circle.
 */
export async function shareOrderHead(tx: Tx, orderNumber: string) {
  if (!isPublicId(orderNumber)) return null;
  const [row] = await tx.select(head).from(orders).where(eq(orders.orderNumber, orderNumber)).for("share");
  return row ?? null;
}

export type OrderHead = NonNullable<Awaited<ReturnType<typeof orderHead>>>;

export async function deskOf(db: Db | Tx, orderNumber: string): Promise<DeskRow | null> {
  const [row] = await db.select().from(orderDesk).where(eq(orderDesk.orderNumber, orderNumber));
  return row ?? null;
}

/** The order's row at the desk, locked; made when it is the first time. Of two who come at once the second waits, then sees the first. */
export async function lockDesk(tx: Tx, orderNumber: string): Promise<DeskRow> {
  const locked = () => tx.select().from(orderDesk).where(eq(orderDesk.orderNumber, orderNumber)).for("update");
  const [row] = await locked();
  if (row !== undefined) return row;
  await tx.insert(orderDesk).values({ orderNumber }).onConflictDoNothing();
  const [made] = await locked();
  if (made === undefined) throw new Error("a row at the desk vanished while it was made");
  return made;
}

export async function updateDesk(tx: Tx, orderNumber: string, change: DeskChange): Promise<void> {
  await tx.update(orderDesk).set(change).where(eq(orderDesk.orderNumber, orderNumber));
}

export const noClaim = { claimedBy: null, claimedAt: null, beatAt: null } satisfies DeskChange;

export const notSetAside = {
  setAsideCode: null,
  setAsideBy: null,
  setAsideAt: null,
  setAsideUntil: null,
  setAsideNote: null,
} satisfies DeskChange;

export const notEscalated = {
  escalatedTo: null,
  escalatedToRole: null,
  escalatedBy: null,
  escalatedAt: null,
  escalationNote: null,
} satisfies DeskChange;

/** The order moved on: whoever worked on it is done, and what it was put by or handed up for is over. */
export async function clearDesk(tx: Tx, orderNumber: string): Promise<void> {
  await updateDesk(tx, orderNumber, { ...noClaim, ...notSetAside, ...notEscalated });
}

export async function insertNote(tx: Tx, note: typeof orderNotes.$inferInsert): Promise<void> {
  await tx.insert(orderNotes).values(note);
}

/** What was written of an order, the oldest first. */
export async function notesOf(db: Db, orderNumber: string) {
  return db
    .select({
      id: orderNotes.id,
      kind: orderNotes.kind,
      words: orderNotes.words,
      details: orderNotes.details,
      at: orderNotes.writtenAt,
      name: users.name,
      role: sql<StaffRole>`${users.role}`,
    })
    .from(orderNotes)
    .innerJoin(users, eq(users.id, orderNotes.writtenBy))
    .where(eq(orderNotes.orderNumber, orderNumber))
    .orderBy(asc(orderNotes.writtenAt), asc(orderNotes.id));
}
