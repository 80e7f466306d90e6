import { Chip } from "@/components/ui/chip";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { QueueItem } from "@/lib/queries/admin/queue-item";
import styles from "./admin.module.css";

/** What came of the last question to the customer, while it still matters. */
export function AskMark({ item, timeZone }: { readonly item: QueueItem; readonly timeZone: string }) {
  const { asked, state } = item;
  if (asked === null) return null;
  if (state === "needs-customer") {
    return (
      <span className={styles.small}>
        {t.rich("queue.askedDue", {
          since: () => <Time at={new Date(asked.since)} timeZone={timeZone} />,
          due: () => <Time at={new Date(asked.due)} timeZone={timeZone} />,
        })}
      </span>
    );
  }
  if (state !== "awaiting-review") return null;
  if (asked.standing === "answered")
    return (
      <Chip tone="good" icon="check">
        {t("queue.askAnswered")}
      </Chip>
    );
  if (asked.standing === "overdue")
    return (
      <Chip tone="danger" icon="alert">
        {t("queue.askOverdue")}
      </Chip>
    );
  return null;
}
