import "server-only";
import { and, desc, eq, gt, inArray, isNull, lte } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { sessions, users } from "@/db/schema/people";
import type { Role } from "@/lib/domain/access/roles";

export interface SessionUser {
  readonly id: string;
  readonly email: string;
  readonly emailVerified: Date | null;
  readonly name: string;
  readonly role: Role;
  readonly registration: string | null;
  readonly expires: Date;
}

/** Who is signed in with this session. Null once it has run out, was ended, or its account is disabled: asked anew at each request. */
export async function sessionUser(db: Db | Tx, tokenHash: string, now: Date): Promise<SessionUser | null> {
  const [row] = await db
    .select({
      id: users.id,
      email: users.email,
      emailVerified: users.emailVerified,
      name: users.name,
      role: users.role,
      registration: users.registration,
      expires: sessions.expires,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.sessionToken, tokenHash), gt(sessions.expires, now), isNull(users.disabledAt)));
  return row ?? null;
}

/** Whose session it was that ran out after `since`. One that was ended by signing out, or that an account lost, has no row any more. */
export async function endedSessionAccount(db: Db, tokenHash: string, since: Date, now: Date): Promise<string | null> {
  const [row] = await db
    .select({ userId: sessions.userId })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.sessionToken, tokenHash),
        lte(sessions.expires, now),
        gt(sessions.expires, since),
        isNull(users.disabledAt),
      ),
    );
  return row?.userId ?? null;
}

export interface NewSession {
  readonly tokenHash: string;
  readonly userId: string;
  readonly expires: Date;
  readonly createdAt: Date;
}

export async function insertSession(tx: Tx, { tokenHash, ...session }: NewSession): Promise<void> {
  await tx.insert(sessions).values({ sessionToken: tokenHash, ...session });
}

/** Ends one session; the account it belonged to, or null when there was none. */
export async function endSession(tx: Tx, tokenHash: string): Promise<string | null> {
  const [row] = await tx
    .delete(sessions)
    .where(eq(sessions.sessionToken, tokenHash))
    .returning({ userId: sessions.userId });
  return row?.userId ?? null;
}

export async function endSessionsOf(tx: Tx, userId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.userId, userId));
}

/** Ends all but the newest sessions of an account. */
export async function endOldestSessions(tx: Tx, userId: string, keep: number): Promise<void> {
  const oldest = tx
    .select({ token: sessions.sessionToken })
    .from(sessions)
    .where(eq(sessions.userId, userId))
    .orderBy(desc(sessions.createdAt), desc(sessions.sessionToken))
    .offset(keep);
  await tx.delete(sessions).where(inArray(sessions.sessionToken, oldest));
}
