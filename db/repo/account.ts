import "server-only";
import { and, asc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Database, Db, Tx } from "@/db/client";
import { passwordLinks, sessions, signUps, users } from "@/db/schema/people";
import { messages, rateLimits } from "@/db/schema/records";
import type { StaffRole } from "@/lib/domain/access/roles";

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

const dayMs = 86_400_000;

/** Spelt out, not a parameter: only so may a kept plan use the index of these few among all mails. */
const toNobody = sql`${messages.failure} = 'nobody-to-write-to'`;

/** What has run out goes: sessions, links, counters, sign-ups nobody confirmed (the waiting password with them), requests that named nobody. */
export async function dropOldAccountRows({ read }: Database, now: Date): Promise<void> {
  const aDayAgo = new Date(now.getTime() - dayMs);
  // An hour longer than they live: for a while a session that ran out still tells whose it was.
  await read.delete(sessions).where(lt(sessions.expires, new Date(now.getTime() - 3_600_000)));
  await read.delete(signUps).where(lt(signUps.expiresAt, now));
  await read.delete(passwordLinks).where(lt(passwordLinks.expiresAt, aDayAgo));
  await read.delete(rateLimits).where(lt(rateLimits.expire, now.getTime()));
  await read.delete(messages).where(and(toNobody, lt(messages.sentAt, aDayAgo)));
}
