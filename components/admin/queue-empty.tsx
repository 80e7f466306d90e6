import { EmptyState } from "@/components/ui/empty-state";
import { t } from "@/content/words/queue";
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
      <EmptyState title={t("noOrderInThisView")} action={<a href={routes.queue()}>{t("showEverything")}</a>}>
        <p>{t("ordersStandInTheWholeQueue", { count: tabs.all })}</p>
      </EmptyState>
    );
  }
  const next = summary.nextDeadline;
  return (
    <EmptyState title={t("clear")}>
      <p>
        {next === null
          ? t("noDeadlineIsRunning")
          : t("theNextDeadlineEndsNext", { next: formatDateTime(new Date(next), timeZone) })}
        {t("ordersWaitForTheCustomer", { count: summary.waitForCustomer })}
        {summary.setAside > 0 && (
          <>
            {"; "}
            <a href={routes.queue("flag=set-aside")}>{t("setAsideSetAside", { setAside: summary.setAside })}</a>
          </>
        )}
        {t("newWorkAppearsHereByItself")}
      </p>
    </EmptyState>
  );
}
