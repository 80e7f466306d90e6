import "server-only";
import { cursorOf, entryRows, type Looking, type QueueEntryRow, queueFigures } from "@/db/repo/queue/entries";
import { ordersInDispute } from "@/db/repo/refund";
import { savedViewsFor } from "@/db/repo/saved-view";
import { type QueueAsked, queueQuery, readQueueAddress } from "@/lib/contracts/queue-view";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import type { QueueAspect, QueuePage, QueueTab } from "@/lib/domain/queue/view";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";
import { type AlertsView, alertsView } from "./alerts";
import { type CallItem, callList } from "./calls";
import { looking } from "./looking";
import { entryItem, type QueueItem } from "./queue-item";
import { withMarks } from "./queue-marks";
import { type SafetyQueueItem, safetyQueue } from "./safety-queue";

export interface SavedViewTab {
  readonly id: string;
  readonly name: string;
  readonly team: boolean;
  readonly mine: boolean;
  readonly query: string;
  readonly count: number;
}

export interface QueueList {
  readonly at: string;
  readonly view: QueueAspect;
  /** The view as it stands in an address, without a page. */
  readonly query: string;
  readonly misread: readonly string[];
  readonly rows: readonly QueueItem[];
  /** Queries of the neighbouring pages; null where there is none. */
  readonly next: string | null;
  readonly previous: string | null;
  /** The most urgent free order of this view: the earliest deadline, claimed by nobody. */
  readonly nextSafest: string | null;
  /** Without what is on hold until a later day, as the lists behind them. */
  readonly tabs: Readonly<Record<QueueTab, number>>;
  readonly savedViews: readonly SavedViewTab[];
  readonly summary: {
    readonly waiting: number;
    readonly waitForCustomer: number;
    readonly oldestSince: string | null;
    readonly holdsWithin24h: number;
    readonly windowsToday: number;
    readonly setAside: number;
    readonly escalatedToMe: number;
    readonly problems: number;
    /** Orders of whose charge a bank decides, the oldest first: also those that were handed over. */
    readonly inDispute: readonly string[];
    readonly nextDeadline: string | null;
  };
  /** Safety reports that no pharmacist has closed, whatever the state of their order. */
  readonly safety: readonly SafetyQueueItem[];
  /** People who were not reached and are to be called again. */
  readonly calls: readonly CallItem[];
  readonly alerts: AlertsView;
}

export const pageRows = 40;

/** One page of one view of the queue, what the tabs count, and the line of figures above. */
export async function queueList(
  deps: QueryDeps,
  actor: Actor,
  { view, page, misread }: QueueAsked,
): Promise<Result<QueueList, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "staff" || !can(actor, "queue:view", anything)) return err(notFound);
  const db = deps.database.read;
  const { look, today, endOfToday } = looking(deps, actor);
  const saved = await savedViewsFor(db, actor.userId);
  const aspects = saved.map(({ query }) => readQueueAddress(Object.fromEntries(new URLSearchParams(query))).view);
  const figures = await queueFigures(db, aspects, look, endOfToday);
  const found = await pageOf(deps, view, page, look);
  const isFree = view.claim === null || view.claim === "nobody";
  const free: QueueAspect = { ...view, sort: "safest", claim: "nobody" };
  const [mostUrgent] = isFree ? await entryRows(db, free, null, look, 1) : [];
  const of = (...states: (keyof typeof figures.waiting)[]) =>
    states.reduce((sum, state) => sum + (figures.waiting[state] ?? 0), 0);
  const tabs = {
    review: of("awaiting-review", "needs-customer"),
    dispense: of("approved", "paid"),
    "hand-over": of("dispensed"),
    problems: of("payment-problem"),
  };
  const all = tabs.review + tabs.dispense + tabs["hand-over"] + tabs.problems;
  return ok({
    at: look.now.toISOString(),
    view,
    query: queueQuery(view),
    misread,
    rows: await withMarks(
      db,
      actor,
      found.rows.map((row) => entryItem(row, look, today)),
    ),
    next: found.next === null ? null : queueQuery(view, { after: found.next }),
    previous: found.previous === null ? null : queueQuery(view, { before: found.previous }),
    nextSafest: mostUrgent?.orderNumber ?? null,
    tabs: { all, ...tabs },
    savedViews: saved.map(({ id, name, team, ownerId, query }, index) => ({
      id,
      name,
      team,
      mine: ownerId === actor.userId,
      query,
      count: figures.views[index] ?? 0,
    })),
    summary: {
      waiting: all - of("needs-customer"),
      waitForCustomer: of("needs-customer"),
      oldestSince: figures.oldestSince?.toISOString() ?? null,
      holdsWithin24h: figures.holdsWithin24h,
      windowsToday: figures.windowsToday,
      setAside: figures.setAside,
      escalatedToMe: figures.escalatedToMe,
      problems: tabs.problems,
      inDispute: await ordersInDispute(db),
      nextDeadline: figures.nextDeadline?.toISOString() ?? null,
    },
    safety: await safetyQueue(deps),
    calls: await callList(deps),
    alerts: await alertsView(deps, actor),
  });
}

/** A page backwards that is not full is the first one, and shown full: nobody lands on three rows with the rest behind "Next". */
async function pageOf({ database }: QueryDeps, view: QueueAspect, page: QueuePage, look: Looking) {
  const rows = await entryRows(database.read, view, page, look, pageRows + 1);
  if (page === null || "after" in page) {
    const shown = rows.slice(0, pageRows);
    return { rows: shown, next: more(rows) ? placeOf(shown.at(-1)) : null, previous: page && placeOf(shown[0]) };
  }
  if (!more(rows)) {
    const first = await entryRows(database.read, view, null, look, pageRows + 1);
    const shown = first.slice(0, pageRows);
    return { rows: shown, next: more(first) ? placeOf(shown.at(-1)) : null, previous: null };
  }
  const shown = rows.slice(1);
  return { rows: shown, next: placeOf(shown.at(-1)), previous: placeOf(shown[0]) };
}

const more = (rows: readonly unknown[]) => rows.length > pageRows;

const placeOf = (row: QueueEntryRow | undefined) => (row === undefined ? null : cursorOf(row));
