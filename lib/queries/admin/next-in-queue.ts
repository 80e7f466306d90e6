import "server-only";
import { type Neighbours, queueNeighbours } from "@/db/read/queue-neighbours";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import type { QueryDeps } from "../deps";

/** Where "next" and "previous" lead from an order of the queue; null at its ends, and for who may not see the queue. */
export async function nextInQueue({ database }: QueryDeps, actor: Actor, orderNumber: string): Promise<Neighbours> {
  if (!can(actor, "queue:view", anything)) return { next: null, previous: null };
  return queueNeighbours(database.read, orderNumber);
}
