import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { passwordLinks, signUps, users } from "@/db/schema/people";

export type AccountRow = typeof users.$inferSelect;
export type SignUpRow = typeof signUps.$inferSelect;
export type PasswordLinkRow = typeof passwordLinks.$inferSelect;

/** `email` as normalised by lib/contracts/account.ts. */
export async function accountByEmail(db: Db | Tx, email: string): Promise<AccountRow | null> {
  const [row] = await db.select().from(users).where(eq(users.email, email));
  return row ?? null;
}

export async function accountById(db: Db | Tx, id: string): Promise<AccountRow | null> {
  const [row] = await db.select().from(users).where(eq(users.id, id));
  return row ?? null;
}

/** False when the address has an account already: the unique index decides, however many ask at once. */
export async function insertAccount(tx: Tx, account: typeof users.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(users)
    .values(account)
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  return rows.length > 0;
}

export async function updateAccount(tx: Tx, id: string, change: Partial<Omit<AccountRow, "id">>): Promise<void> {
  await tx.update(users).set(change).where(eq(users.id, id));
}

export async function staffAccounts(db: Db | Tx): Promise<AccountRow[]> {
  return db.select().from(users).where(isStaff).orderBy(users.role, users.email);
}

/** Spelt out, not a parameter: only so may a kept plan use the small index of staff beside all customers. */
export const isStaff = sql`${users.role} <> 'customer'`;

export async function insertSignUp(tx: Tx, signUp: Omit<SignUpRow, "usedAt">): Promise<void> {
  await tx.insert(signUps).values(signUp);
}

const open = (tokenHash: string, now: Date) =>
  and(eq(signUps.tokenHash, tokenHash), isNull(signUps.usedAt), gt(signUps.expiresAt, now));

export async function signUpOfLink(db: Db | Tx, tokenHash: string, now: Date): Promise<SignUpRow | null> {
  const [row] = await db.select().from(signUps).where(open(tokenHash, now));
  return row ?? null;
}

/** The sign-up of a link that still works, locked so that it is used once. */
export async function lockSignUp(tx: Tx, tokenHash: string, now: Date): Promise<SignUpRow | null> {
  const [row] = await tx.select().from(signUps).where(open(tokenHash, now)).for("update");
  return row ?? null;
}

export async function spendSignUp(tx: Tx, tokenHash: string, now: Date): Promise<void> {
  await tx.update(signUps).set({ usedAt: now }).where(eq(signUps.tokenHash, tokenHash));
}

/** Makes the link unless this message's link was made before. */
export async function insertPasswordLink(tx: Tx, link: Omit<PasswordLinkRow, "usedAt">): Promise<void> {
  await tx.insert(passwordLinks).values(link).onConflictDoNothing();
}

const usable = (tokenHash: string, now: Date) =>
  and(eq(passwordLinks.tokenHash, tokenHash), isNull(passwordLinks.usedAt), gt(passwordLinks.expiresAt, now));

export async function passwordLink(db: Db | Tx, tokenHash: string, now: Date): Promise<PasswordLinkRow | null> {
  const [row] = await db.select().from(passwordLinks).where(usable(tokenHash, now));
  return row ?? null;
}

export async function lockPasswordLink(tx: Tx, tokenHash: string, now: Date): Promise<PasswordLinkRow | null> {
  const [row] = await tx.select().from(passwordLinks).where(usable(tokenHash, now)).for("update");
  return row ?? null;
}

/** A password was set: this link and every other of the account have done their work. */
export async function spendPasswordLinks(tx: Tx, userId: string, now: Date): Promise<void> {
  await tx
    .update(passwordLinks)
    .set({ usedAt: now })
    .where(and(eq(passwordLinks.userId, userId), isNull(passwordLinks.usedAt)));
}
