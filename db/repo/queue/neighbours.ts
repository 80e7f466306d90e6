import "server-only";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { waitsForStaff } from "@/lib/domain/desk/on-hold";
import type { OrderState } from "@/lib/domain/order/machine";
import type { QueueAspect } from "@/lib/domain/queue/view";
import { cursorOf, entryNumbers, entryRows, type Looking, type QueuePlace } from "./entries";

export interface Neighbours {
  readonly next: string | null;
  readonly previous: string | null;
}

/** Where an order stands in the queue: its state and its place there. */
export interface Place extends QueuePlace {
  readonly state: OrderState;
}

/**
 * The orders before and after one in a view of the queue, by its place there, whether or not it is still among them: who claims an order in a
 * view of unclaimed ones goes on from its place. An order that no longer waits for staff leads on to the most urgent order of the view that
 * nobody works on.
 */
export async function queueNeighbours(
  db: Db,
  orderNumber: string,
  place: Place | null,
  view: QueueAspect,
  looking: Looking,
): Promise<Neighbours> {
  const previous = place === null ? sql`null` : entryNumbers(db, view, { before: cursorOf(place) }, looking, 1);
  const next =
    place === null || !waitsForStaff(place.state)
      ? entryNumbers(db, freeOf(view), null, looking, 2)
      : entryNumbers(db, view, { after: cursorOf(place) }, looking, 1);
  const [row] = await db.execute<{ previous: string | null; next: string[] }>(
    sql`select (${previous}) as previous, array(${next}) as next`,
  );
  return { previous: row?.previous ?? null, next: row?.next.find((one) => one !== orderNumber) ?? null };
}

/** The orders of a view on which nobody works, the most urgent first. */
export async function mostUrgentFree(
  db: Db | Tx,
  view: QueueAspect,
  looking: Looking,
  limit: number,
): Promise<string[]> {
  const rows = await entryRows(db, freeOf(view), null, looking, limit);
  return rows.map((row) => row.orderNumber);
}

const freeOf = (view: QueueAspect): QueueAspect => ({ ...view, sort: "safest", claim: "nobody" });
