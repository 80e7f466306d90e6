import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { users } from "@/db/schema/people";
import { isStaff } from "./accounts";

export interface CustomerRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly verified: boolean;
}

/** The account behind an order or a session; one that is named must exist. */
export async function customerById(db: Db | Tx, id: string): Promise<CustomerRow> {
  const [row] = await db.select().from(users).where(eq(users.id, id));
  if (row === undefined) throw new Error("an account that is named is not there");
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    birthDate: row.birthDate,
    verified: row.emailVerified !== null,
  };
}

/** Pharmacists who can be told of something now. */
export async function pharmacistsOnDuty(db: Db | Tx): Promise<{ id: string; email: string }[]> {
  return db
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(and(isStaff, eq(users.role, "pharmacist"), isNull(users.disabledAt)));
}
