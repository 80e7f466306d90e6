import "server-only";
import { eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { queueEntries as entries } from "@/db/schema/queue";
import { waitsForStaff } from "@/lib/domain/desk/set-aside";
import type { QueueAspect } from "@/lib/domain/queue/view";
import { cursorOf, entryRows, type Looking, placeColumns } from "./entries";

export interface Neighbours {
  readonly next: string | null;
  readonly previous: string | null;
}

/**
 * The orders before and after one in a view of the queue, by its place there, whether or not it is among them itself: who takes an order up
 * goes on from it in a view of what nobody has. An order with which nobody has anything to do any more leads on to the one of the view that
 * is safest to take up next and that nobody works on.
 */
export async function queueNeighbours(
  db: Db,
  orderNumber: string,
  view: QueueAspect,
  looking: Looking,
): Promise<Neighbours> {
  const [place] = await db
    .select({ state: entries.state, ...placeColumns })
    .from(entries)
    .where(eq(entries.orderNumber, orderNumber));
  const only = async (page: { readonly after: Cursor } | { readonly before: Cursor }) => {
    const [row] = await entryRows(db, view, page, looking, 1);
    return row?.orderNumber ?? null;
  };
  const previous = place === undefined ? null : await only({ before: cursorOf(place) });
  const isDone = place === undefined || !waitsForStaff(place.state);
  if (isDone) {
    const free = await safestFree(db, view, looking, 2);
    return { next: free.find((one) => one !== orderNumber) ?? null, previous };
  }
  return { next: await only({ after: cursorOf(place) }), previous };
}

type Cursor = ReturnType<typeof cursorOf>;

/** The orders of a view on which nobody works, the safest to take up first. */
export async function safestFree(db: Db | Tx, view: QueueAspect, looking: Looking, limit: number): Promise<string[]> {
  const rows = await entryRows(db, { ...view, sort: "safest", claim: "nobody" }, null, looking, limit);
  return rows.map((row) => row.orderNumber);
}
