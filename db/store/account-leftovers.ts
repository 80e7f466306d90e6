import "server-only";
import { and, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { passwordLinks, sessions, signUps } from "@/db/schema/people";
import { messages, rateLimits } from "@/db/schema/records";

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
