import { t } from "@/content/words/t";
import { formatAge } from "@/lib/format/date";
import type { QueueList } from "@/lib/queries/admin/queue-list";
import { routes } from "@/lib/routes";
import styles from "./queue.module.css";

interface Figure {
  readonly label: string;
  readonly figure: string;
  readonly href: string | null;
}

/** How things stand, in one line; a figure that is work leads to it. */
export function QueueSummary({ list }: { readonly list: Pick<QueueList, "summary" | "at"> }) {
  const { summary, at } = list;
  const { inDispute } = summary;
  const [oldestDispute] = inDispute;
  const oldest = summary.oldestSince === null ? null : formatAge(new Date(summary.oldestSince), new Date(at));
  const count = (label: string, figure: number, query: string | null): Figure => ({
    label,
    figure: String(figure),
    href: figure === 0 || query === null ? null : routes.queue(query),
  });
  const figures: readonly Figure[] = [
    count(t("queue.countWaiting"), summary.waiting, ""),
    ...(oldest === null ? [] : [{ label: t("queue.countOldest"), figure: oldest, href: routes.queue("sort=oldest") }]),
    count(t("queue.countHoldsEnding"), summary.holdsWithin24h, "due=24"),
    count(t("queue.countWindowsClosing"), summary.windowsToday, "due=24"),
    count(t("queue.countOnHold"), summary.setAside, "flag=set-aside"),
    ...(summary.escalatedToMe === 0
      ? []
      : [count(t("queue.countEscalated"), summary.escalatedToMe, "flag=escalated-to-me")]),
    // Beside an open dispute, none would read as though nothing were wrong with any payment.
    ...(summary.problems === 0 && oldestDispute !== undefined
      ? []
      : [count(t("queue.countPaymentProblems"), summary.problems, "tab=problems")]),
    ...(oldestDispute === undefined
      ? []
      : [
          {
            label: t("queue.countDisputes", { count: inDispute.length }),
            figure: String(inDispute.length),
            href: routes.adminOrder(oldestDispute),
          },
        ]),
  ];
  return (
    <section aria-label={t("queue.countsLabel")}>
      <ul className={styles.counts}>
        {figures.map(({ label, figure, href }) => (
          <li key={label} className={styles.count}>
            {href === null ? (
              <span className={styles.none}>
                <strong className={styles.figure}>{figure}</strong> {label}
              </span>
            ) : (
              <a href={href}>
                <strong className={styles.figure}>{figure}</strong> {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
