import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import { orderDesk, orderNotes } from "@/db/schema/desk";
import { orders } from "@/db/schema/orders";
import { users } from "@/db/schema/people";
import { queueEntries as entries } from "@/db/schema/queue";
import type { StaffRole } from "@/lib/domain/access/roles";
import { isPublicId } from "@/lib/domain/shared/public-id";
import { placeColumns } from "./queue/entries";

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

export const notOnHold = {
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

/** The order moved on: whoever worked on it is done, and it is neither on hold nor escalated any more. */
export async function clearDesk(tx: Tx, orderNumber: string): Promise<void> {
  await updateDesk(tx, orderNumber, { ...noClaim, ...notOnHold, ...notEscalated });
}

export async function insertNote(tx: Tx, note: typeof orderNotes.$inferInsert): Promise<void> {
  await tx.insert(orderNotes).values(note);
}

const nameOf = (id: AnyPgColumn) => sql<string | null>`(select u.name from users u where u.id = ${id})`;

const namedDesk = {
  desk: orderDesk,
  claimedByName: nameOf(orderDesk.claimedBy),
  claimedByRole: sql<StaffRole | null>`(select u.role from users u where u.id = ${orderDesk.claimedBy})`,
  setAsideByName: nameOf(orderDesk.setAsideBy),
  escalatedByName: nameOf(orderDesk.escalatedBy),
  escalatedToName: nameOf(orderDesk.escalatedTo),
};

/** An order's row at the desk with the names of those it tells of; null: nothing was ever kept of it there. */
export async function deskWithNames(db: Db, orderNumber: string) {
  const [row] = await db.select(namedDesk).from(orderDesk).where(eq(orderDesk.orderNumber, orderNumber));
  return row === undefined ? null : named(row);
}

/** All that the desk keeps of an order: its row, what was written of it (the oldest first), and its place in the queue. */
export async function wholeDesk(db: Db, orderNumber: string) {
  const rows = await db
    .select({
      ...namedDesk,
      place: { state: entries.state, ...placeColumns },
      note: orderNotes,
      name: users.name,
      role: sql<StaffRole>`${users.role}`,
    })
    .from(orders)
    .leftJoin(orderDesk, eq(orderDesk.orderNumber, orders.orderNumber))
    .leftJoin(entries, eq(entries.orderNumber, orders.orderNumber))
    .leftJoin(orderNotes, eq(orderNotes.orderNumber, orders.orderNumber))
    .leftJoin(users, eq(users.id, orderNotes.writtenBy))
    .where(eq(orders.orderNumber, orderNumber))
    .orderBy(asc(orderNotes.writtenAt), asc(orderNotes.id));
  const [row] = rows;
  return {
    desk: row === undefined ? null : named(row),
    place: row?.place ?? null,
    notes: rows.flatMap(({ note, name, role }) => {
      if (note === null) return [];
      const { id, kind, words, details, writtenAt: at } = note;
      return [{ id, kind, words, details, at, name: name ?? "", role }];
    }),
  };
}

type Named<Row> = Row & {
  readonly claimedByName: string | null;
  readonly claimedByRole: StaffRole | null;
  readonly setAsideByName: string | null;
  readonly escalatedByName: string | null;
  readonly escalatedToName: string | null;
};

export type NamedDesk = Named<DeskRow>;

function named({
  desk,
  claimedByName,
  claimedByRole,
  setAsideByName,
  escalatedByName,
  escalatedToName,
}: Named<{ readonly desk: DeskRow | null }>) {
  return desk && { ...desk, claimedByName, claimedByRole, setAsideByName, escalatedByName, escalatedToName };
}
