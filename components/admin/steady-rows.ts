import type { QueueItem } from "@/lib/queries/admin/queue-item";

export interface SteadyRows {
  /** The rows as they stood, each with what is known of it now. */
  readonly rows: readonly (QueueItem & { readonly gone?: true })[];
  /** Orders that came to this page since. */
  readonly fresh: number;
  /** Orders that left it. */
  readonly gone: number;
}

/** A list that refreshes itself must not move what is under somebody's cursor: rows keep their places until the reader asks for the new list. */
export function steadyRows(shown: readonly QueueItem[], latest: readonly QueueItem[]): SteadyRows {
  const now = new Map(latest.map((item) => [item.orderNumber, item]));
  const known = new Set(shown.map(({ orderNumber }) => orderNumber));
  const rows = shown.map((item) => now.get(item.orderNumber) ?? { ...item, gone: true as const });
  return {
    rows,
    fresh: latest.filter(({ orderNumber }) => !known.has(orderNumber)).length,
    gone: rows.filter((row) => "gone" in row).length,
  };
}

/** Whether the rows stand in another order now, though none came or went. */
export function isReordered(shown: readonly QueueItem[], latest: readonly QueueItem[]): boolean {
  return shown.length === latest.length && shown.some((item, index) => item.orderNumber !== latest[index]?.orderNumber);
}
