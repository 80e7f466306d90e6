import { EmptyState } from "@/components/ui/empty-state";
import { t } from "@/content/words/t";
import { formatDateTime } from "@/lib/format/date";
import type { QueueList } from "@/lib/queries/admin/queue-list";
import { routes } from "@/lib/routes";
import { filterWords } from "./queue-words";

export interface QueueEmptyProps {
  readonly list: Pick<QueueList, "view" | "summary" | "tabs">;
  readonly timeZone: string;
}

/** Nothing in this view: whether that means "done" or "you filter". */
export function QueueEmpty({ list: { view, summary, tabs }, timeZone }: QueueEmptyProps) {
  if (filterWords(view).length > 0 || (view.tab !== "all" && tabs.all > 0)) {
    return (
      <EmptyState title={t("queue.emptyView")} action={<a href={routes.queue()}>{t("queue.showAll")}</a>}>
        <p>{t("queue.wholeQueue", { count: tabs.all })}</p>
      </EmptyState>
    );
  }
  const next = summary.nextDeadline;
  return (
    <EmptyState title={t("queue.allClear")}>
      <p>
        {t.rich("queue.standing", {
          hasDeadline: next === null ? "no" : "yes",
          next: next === null ? "" : formatDateTime(new Date(next), timeZone),
          count: summary.waitForCustomer,
          setAside: summary.setAside,
          link: (inside) => <a href={routes.queue("flag=set-aside")}>{inside}</a>,
        })}
      </p>
    </EmptyState>
  );
}
