import "server-only";
import { type Neighbours, queueNeighbours } from "@/db/repo/queue/neighbours";
import type { StaffActor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import type { QueueAspect } from "@/lib/domain/queue/view";
import type { QueryDeps } from "../deps";
import { looking } from "./looking";

/** Where "next" and "previous" lead from an order in a view of the queue; null at its ends, and for who may not see the queue. */
export async function nextInQueue(
  deps: QueryDeps,
  actor: StaffActor,
  orderNumber: string,
  view: QueueAspect,
): Promise<Neighbours> {
  if (!can(actor, "queue:view", anything)) return { next: null, previous: null };
  return queueNeighbours(deps.database.read, orderNumber, view, looking(deps, actor).look);
}
