import { Chip } from "@/components/ui/chip";
import { Time } from "@/components/ui/time";
import type { QueueItem } from "@/lib/queries/admin/queue-item";
import styles from "./admin.module.css";

/** What came of the last question to the customer, while it still matters. */
export function AskMark({ item, timeZone }: { readonly item: QueueItem; readonly timeZone: string }) {
  const { asked, state } = item;
  if (asked === null) return null;
  if (state === "needs-customer") {
    return (
      <span className={styles.small}>
        asked <Time at={new Date(asked.since)} timeZone={timeZone} />, due{" "}
        <Time at={new Date(asked.due)} timeZone={timeZone} />
      </span>
    );
  }
  if (state !== "awaiting-review") return null;
  if (asked.standing === "answered")
    return (
      <Chip tone="good" icon="check">
        Answered
      </Chip>
    );
  if (asked.standing === "overdue")
    return (
      <Chip tone="danger" icon="alert">
        Not answered in time
      </Chip>
    );
  return null;
}
