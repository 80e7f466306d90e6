import "server-only";
import { and, eq, isNull, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { idempotencyKeys } from "@/db/schema/records";

export interface KeyedRequest {
  readonly scope: string;
  readonly key: string;
  readonly requestHash: string;
  readonly now: Date;
}

export interface StoredAnswer {
  readonly status: number;
  /** As text, because JSON in the database does not keep the order of its keys: a repeat gets the very same bytes. */
  readonly body: { readonly text: string } | null;
  readonly headers: Record<string, string>;
}

export type Claim =
  | { readonly kind: "first" }
  | { readonly kind: "answered"; readonly answer: StoredAnswer }
  | { readonly kind: "other-request" }
  | { readonly kind: "running" };

/** How long a first request may take before a repeat is allowed to run in its place (its process died). */
const leaseMs = 60_000;

/** Claims the key for this request, or says what became of the request that had it. */
export async function claimKey(database: Database, request: KeyedRequest): Promise<Claim> {
  const { scope, key, requestHash, now } = request;
  const mine = and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key));
  const inserted = await database.read
    .insert(idempotencyKeys)
    .values({ scope, key, requestHash, startedAt: now })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (inserted.length > 0) return { kind: "first" };
  const [row] = await database.read.select().from(idempotencyKeys).where(mine);
  if (row === undefined) return { kind: "running" };
  if (row.requestHash !== requestHash) return { kind: "other-request" };
  if (row.finishedAt !== null)
    return { kind: "answered", answer: { status: row.status ?? 200, body: row.body, headers: row.headers ?? {} } };
  const taken = await database.read
    .update(idempotencyKeys)
    .set({ startedAt: now })
    .where(
      and(mine, isNull(idempotencyKeys.finishedAt), lt(idempotencyKeys.startedAt, new Date(now.getTime() - leaseMs))),
    )
    .returning({ key: idempotencyKeys.key });
  return taken.length > 0 ? { kind: "first" } : { kind: "running" };
}

/** Gives the key back: what came of the request is no answer to keep, and a repeat need not wait for the lease. */
export async function releaseKey(database: Database, { scope, key, now }: KeyedRequest): Promise<void> {
  await database.read
    .delete(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.scope, scope),
        eq(idempotencyKeys.key, key),
        isNull(idempotencyKeys.finishedAt),
        eq(idempotencyKeys.startedAt, now),
      ),
    );
}

export async function keepAnswer(database: Database, request: KeyedRequest, answer: StoredAnswer): Promise<void> {
  await database.read
    .update(idempotencyKeys)
    .set({ finishedAt: request.now, status: answer.status, body: answer.body, headers: answer.headers })
    .where(and(eq(idempotencyKeys.scope, request.scope), eq(idempotencyKeys.key, request.key)));
}

/** Answers are kept for a day: long enough for any client that timed out and comes back. */
export async function dropOldKeys(database: Database, now: Date): Promise<void> {
  await database.read
    .delete(idempotencyKeys)
    .where(lt(idempotencyKeys.startedAt, new Date(now.getTime() - 24 * 3_600_000)));
}
