import "server-only";
import { and, eq, isNull, lt } from "drizzle-orm";
import type { Database, Db, Tx } from "@/db/client";
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

/** Keeps an answer without an effect of its own, a refusal for instance. Of no avail where one was kept, or another request took over. */
export async function keepAnswer(database: Database, request: KeyedRequest, answer: StoredAnswer): Promise<void> {
  await answerClaim(database.read, request, answer);
}

/**
 * Keeps the answer in the transaction that has the effect, so that one is never without the other.
 * @returns false when the key is this request's no more: its lease ran out and a repeat took over. The effect must not stand then.
 */
export async function keepAnswerWithEffect(tx: Tx, request: KeyedRequest, answer: StoredAnswer): Promise<boolean> {
  const kept = await answerClaim(tx, request, answer);
  return kept.length > 0;
}

const answerClaim = (db: Db | Tx, { scope, key, now }: KeyedRequest, { status, body, headers }: StoredAnswer) =>
  db
    .update(idempotencyKeys)
    .set({ finishedAt: now, status, body, headers })
    .where(
      and(
        eq(idempotencyKeys.scope, scope),
        eq(idempotencyKeys.key, key),
        eq(idempotencyKeys.startedAt, now),
        isNull(idempotencyKeys.finishedAt),
      ),
    )
    .returning({ key: idempotencyKeys.key });

/** Answers are kept for a day: long enough for any client that timed out and comes back. */
export async function dropOldKeys(database: Database, now: Date): Promise<void> {
  await database.read
    .delete(idempotencyKeys)
    .where(lt(idempotencyKeys.startedAt, new Date(now.getTime() - 24 * 3_600_000)));
}
