import { OrderTimeline } from "@/components/order/order-timeline";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { historyDetail, historyTitle } from "./history-words";
import { Part } from "./part";

export interface HistoryProps {
  readonly history: AdminOrderView["history"];
  readonly timeZone: string;
}

/** Who did what. Mere views are many, so they stand folded below what was done. */
export function History({ history, timeZone }: HistoryProps) {
  const views = history.filter(isMereView);
  return (
    <Part title="History" id="history">
      <OrderTimeline
        events={history.filter((row) => !isMereView(row)).map(eventOf)}
        timeZone={timeZone}
        audience="staff"
        label="History"
      />
      {views.length > 0 && (
        <details>
          <summary>{views.length === 1 ? "1 view" : `${views.length} views`}</summary>
          <OrderTimeline events={views.map(eventOf)} timeZone={timeZone} audience="staff" label="Views" />
        </details>
      )}
    </Part>
  );
}

/** Being opened, taken up and let go changes nothing of an order. */
const isMereView = ({ outcome, event }: AdminOrderView["history"][number]) =>
  outcome === "viewed" || (outcome === "done" && (event === "order.taken-up" || event === "order.released"));

function eventOf(row: AdminOrderView["history"][number]) {
  const who = row.name === null ? null : `${row.name}, ${row.role}`;
  const more = historyDetail(row);
  return {
    key: String(row.id),
    at: row.at,
    title: historyTitle(row),
    detail: who === null && more === null ? undefined : [who, more].filter((part) => part !== null).join(". "),
    actorRole: row.name === null ? row.role : undefined,
  };
}
