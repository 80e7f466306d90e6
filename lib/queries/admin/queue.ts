import "server-only";
import { entryRows, queueFigures } from "@/db/repo/queue/entries";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import type { OrderState } from "@/lib/domain/order/machine";
import { wholeQueue } from "@/lib/domain/queue/view";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";
import { type AlertsView, alertsView } from "./alerts";
import { type CallItem, callList } from "./calls";
import { looking } from "./looking";
import { entryItem, type QueueItem } from "./queue-item";
import { withMarks } from "./queue-marks";
import { type SafetyQueueItem, safetyQueue } from "./safety-queue";

export interface QueueView {
  readonly at: string;
  readonly review: readonly QueueItem[];
  readonly dispense: readonly QueueItem[];
  readonly handOver: readonly QueueItem[];
  readonly problems: readonly QueueItem[];
  /** Of the states in which staff have something to do; none that is over. */
  readonly counts: Partial<Record<OrderState, number>>;
  /** Safety reports that no pharmacist has closed, whatever the state of their order. */
  readonly safety: readonly SafetyQueueItem[];
  /** People who were not reached and are to be called again. */
  readonly calls: readonly CallItem[];
  readonly alerts: AlertsView;
}

const rowsMax = 100;

/** The work that waits in its four heaps, the oldest first: to review, to dispense, to hand over, and what went wrong. */
export async function queueView(deps: QueryDeps, actor: Actor): Promise<Result<QueueView, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "staff" || !can(actor, "queue:view", anything)) return err(notFound);
  const db = deps.database.read;
  const { look, today, endOfToday } = looking(deps, actor);
  const rows = await entryRows(db, { ...wholeQueue, sort: "oldest" }, null, look, 4 * rowsMax);
  const items = await withMarks(
    db,
    actor,
    rows.map((row) => entryItem(row, look, today)),
  );
  const pick = (...states: OrderState[]) => items.filter((item) => states.includes(item.state)).slice(0, rowsMax);
  const { states } = await queueFigures(db, [], look, endOfToday);
  return ok({
    at: look.now.toISOString(),
    review: pick("awaiting-review", "needs-customer"),
    dispense: pick("approved", "paid"),
    handOver: pick("dispensed"),
    problems: pick("payment-problem"),
    counts: Object.fromEntries(Object.entries(states).filter(([, count]) => count > 0)),
    safety: await safetyQueue(deps),
    calls: await callList(deps),
    alerts: await alertsView(deps, actor),
  });
}
