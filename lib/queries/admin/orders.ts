import "server-only";
import { microsecondsOf } from "@/db/microseconds";
import { countAwaitingPayment, ordersPage, type QueueRow } from "@/db/repo/order-list";
import { queueFigures } from "@/db/repo/queue/entries";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import type { OrderState } from "@/lib/domain/order/machine";
import { cursorText, type OrdersFilter, type QueuePage } from "@/lib/domain/queue/view";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";
import { looking } from "./looking";
import { orderItem, type QueueItem } from "./queue-item";
import { withMarks } from "./queue-marks";

export interface OrdersView {
  readonly at: string;
  readonly orders: readonly QueueItem[];
  /** Of orders under way. What is over is not counted: that would read the orders of all time. */
  readonly counts: Partial<Record<OrderState, number>>;
  /** Where older and newer ones begin (`cursorText`); null where there are none. */
  readonly older: string | null;
  readonly newer: string | null;
}

const rowsMax = 50;

/** Orders, the newest first: all of them, or those of one filter, a page at a time. */
export async function ordersView(
  deps: QueryDeps,
  actor: Actor,
  filter: OrdersFilter | null,
  page: QueuePage,
): Promise<Result<OrdersView, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "staff" || !can(actor, "order:view", anything)) return err(notFound);
  const db = deps.database.read;
  const { look, today, endOfToday } = looking(deps, actor);
  const found = await ordersPage(db, filter, page, rowsMax + 1);
  const isBack = page !== null && "before" in page;
  const isFirst = page === null || (isBack && found.length <= rowsMax);
  const rows = isBack && isFirst ? await ordersPage(db, filter, null, rowsMax + 1) : found;
  const shown = isBack && !isFirst ? rows.slice(1) : rows.slice(0, rowsMax);
  const hasOlder = (isBack && !isFirst) || rows.length > rowsMax;
  const { states } = await queueFigures(db, [], look, endOfToday);
  return ok({
    at: look.now.toISOString(),
    orders: await withMarks(
      db,
      actor,
      shown.map((row) => orderItem(row, today)),
    ),
    counts: { "awaiting-payment": await countAwaitingPayment(db), ...states },
    older: hasOlder ? placeOf(shown.at(-1)) : null,
    newer: isFirst ? null : placeOf(shown[0]),
  });
}

const placeOf = (row: QueueRow | undefined) =>
  row === undefined
    ? null
    : cursorText({ deadline: null, since: microsecondsOf(row.placedText), orderNumber: row.orderNumber });
