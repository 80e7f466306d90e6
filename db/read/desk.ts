import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orderNotes } from "@/db/schema/desk";
import { users } from "@/db/schema/people";
import { isStaff } from "@/db/store/accounts";
import type { StaffRole } from "@/lib/domain/access/roles";

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
}

/** Staff who may sign in, by name. */
export async function colleagues(db: Db): Promise<Colleague[]> {
  const rows = await db
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .where(and(isStaff, isNull(users.disabledAt)))
    .orderBy(asc(users.name));
  return rows.flatMap(({ role, ...row }) => (role === "customer" ? [] : [{ ...row, role }]));
}

export async function peopleNamed(db: Db, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, Colleague>> {
  const known = ids.filter((id) => id !== null);
  if (known.length === 0) return new Map();
  const rows = await db
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .where(inArray(users.id, known));
  return new Map(rows.map((row) => [row.id, { ...row, role: row.role as StaffRole }]));
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
