import "server-only";
import { ordersByNumber } from "@/db/repo/order-list";
import { isBehind, keptSearch } from "@/db/repo/order-search";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";
import { looking } from "./looking";
import { orderItem, type QueueItem } from "./queue-item";
import { withMarks } from "./queue-marks";

export interface FoundOrder extends QueueItem {
  /** In full: whoever looks for a parcel or answers the phone needs the name. */
  readonly patientName: string;
  readonly customerName: string;
  readonly phone: string;
}

export interface FoundView {
  readonly at: string;
  readonly query: string;
  readonly orders: readonly FoundOrder[];
  readonly isCut: boolean;
  /** Older orders cannot be found yet. */
  readonly isIncomplete: boolean;
}

/** What a search of this member of staff found; null when it is over, was never, or is a colleague's. */
export async function foundOrders(
  deps: QueryDeps,
  actor: Actor,
  searchId: string,
): Promise<Result<FoundView | null, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "staff" || !can(actor, "order:view", anything)) return err(notFound);
  const db = deps.database.read;
  const search = await keptSearch(db, searchId, actor.userId);
  if (search === null) return ok(null);
  const { look, today } = looking(deps, actor);
  const rows = await ordersByNumber(db, search.found);
  const items = await withMarks(
    db,
    actor,
    rows.map((row) => orderItem(row, today)),
  );
  return ok({
    at: look.now.toISOString(),
    query: search.query,
    isCut: search.isCut,
    isIncomplete: await isBehind(db),
    orders: items.map((item, index) => ({
      ...item,
      patientName: rows[index]?.patientName ?? "",
      customerName: rows[index]?.customerName ?? "",
      phone: rows[index]?.phone ?? "",
    })),
  });
}
