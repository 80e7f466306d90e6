import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { queueTabs } from "@/lib/domain/queue/view";
import type { QueueList } from "@/lib/queries/admin/queue-list";
import { routes } from "@/lib/routes";
import styles from "./filter.module.css";
import { flagWords, tabWords } from "./queue-words";

export interface QueueTabsProps {
  readonly list: Pick<QueueList, "tabs" | "savedViews" | "query" | "summary" | "safety">;
}

/** The heaps of work, then the saved views; each a plain link with how many it holds. */
export function QueueTabs({ list: { tabs, savedViews, query, summary, safety } }: QueueTabsProps) {
  const heaps = queueTabs.map((tab) => ({
    key: tab as string,
    label: tabWords(tab),
    query: tab === "all" ? "" : `tab=${tab}`,
    count: tabs[tab],
  }));
  const aside = { key: "set-aside", label: flagWords("set-aside"), query: "flag=set-aside", count: summary.setAside };
  const reports = { key: "safety", label: t("queue.safetyReports"), query: "flag=safety-report", count: safety.length };
  const saved = savedViews.map(({ id, name, team, query: kept, count }) => ({
    key: id,
    label: team ? t("queue.nameForTheTeam", { name }) : name,
    query: kept,
    count,
  }));
  return (
    <nav aria-label={t("queue.views")} className={styles.filter}>
      <ul className={styles.choices}>
        {[...heaps, reports, aside, ...saved].map((choice) => (
          <li key={choice.key}>
            <Link
              href={routes.queue(choice.query)}
              className={styles.choice}
              aria-current={choice.query === query ? "page" : undefined}
            >
              {choice.label} <span className={styles.count}>{choice.count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
