import "server-only";
import { desc, isNotNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { stripeEvents } from "@/db/schema/payments";

export interface RemarkedEvent {
  readonly id: string;
  readonly type: string;
  readonly receivedAt: Date;
  readonly problem: string | null;
}

/** Stripe's events that led to nothing, each with why, the newest first. */
export async function remarkedEvents(db: Db, limit: number): Promise<RemarkedEvent[]> {
  const { id, type, receivedAt, problem } = stripeEvents;
  return db
    .select({ id, type, receivedAt, problem })
    .from(stripeEvents)
    .where(isNotNull(problem))
    .orderBy(desc(receivedAt), desc(id))
    .limit(limit);
}
