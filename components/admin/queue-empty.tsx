import { EmptyState } from "@/components/ui/empty-state";
import { formatDateTime } from "@/lib/format/date";
import type { QueueList } from "@/lib/queries/admin/queue-list";
import { routes } from "@/lib/routes";
import { filterWords, one } from "./queue-words";

export interface QueueEmptyProps {
  readonly list: Pick<QueueList, "view" | "summary" | "tabs">;
  readonly timeZone: string;
}

/** Nothing in this view: whether that means "done" or "you filter". */
export function QueueEmpty({ list: { view, summary, tabs }, timeZone }: QueueEmptyProps) {
  if (filterWords(view).length > 0 || (view.tab !== "all" && tabs.all > 0)) {
    return (
      <EmptyState title="No order in this view" action={<a href={routes.queue()}>Show everything</a>}>
        <p>{one(tabs.all, "order stands", "orders stand")} in the whole queue.</p>
      </EmptyState>
    );
  }
  const next = summary.nextDeadline;
  return (
    <EmptyState title="Clear">
      <p>
        {next === null
          ? "No deadline is running"
          : `The next deadline ends ${formatDateTime(new Date(next), timeZone)}`}
        ; {one(summary.waitForCustomer, "order waits", "orders wait")} for the customer
        {summary.setAside > 0 && (
          <>
            ; <a href={routes.queue("flag=set-aside")}>{summary.setAside} set aside</a>
          </>
        )}
        . New work appears here by itself.
      </p>
    </EmptyState>
  );
}
