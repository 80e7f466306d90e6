import "server-only";
import { countByState, ordersInStates } from "@/db/read/queue";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { type OrderState, orderStates } from "@/lib/domain/order/machine";
import { dayIn } from "@/lib/domain/shared/calendar";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";
import { item, type QueueItem } from "./queue";

export interface OrdersView {
  readonly at: string;
  readonly orders: readonly QueueItem[];
  readonly counts: Partial<Record<OrderState, number>>;
  /** There are older ones than those listed. */
  readonly more: boolean;
}

const rowsMax = 100;

/** Orders, the newest first: all of them, or those in one state. */
export async function ordersView(
  { database, clock, settings }: QueryDeps,
  actor: Actor,
  state: OrderState | null,
): Promise<Result<OrdersView, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (!can(actor, "order:view", anything)) return err(notFound);
  const now = clock.now();
  const today = dayIn(settings.pharmacy.timeZone, now);
  const rows = await ordersInStates(database.read, state === null ? orderStates : [state], rowsMax + 1, true);
  return ok({
    at: now.toISOString(),
    orders: rows.slice(0, rowsMax).map((row) => item(row, today, can(actor, "prescription:view", anything))),
    counts: await countByState(database.read),
    more: rows.length > rowsMax,
  });
}
