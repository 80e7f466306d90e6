import type { ReactNode } from "react";
import { Time } from "@/components/ui/time";
import { byWords } from "@/content/words/role-words";
import { t } from "@/content/words/t";
import styles from "./order-timeline.module.css";
import type { Audience } from "./order-words";

export interface TimelineEvent {
  /** Tells events apart that have the same words at the same instant (one mail to each of several people). */
  readonly key?: string | undefined;
  readonly at: Date;
  readonly title: string;
  readonly detail?: ReactNode;
  /** A role of the record: `customer`, `technician`, `pharmacist`, `manager`, `system`. Never a name. */
  readonly actorRole?: string | undefined;
}

export interface OrderTimelineProps {
  /** In the order in which they happened; the newest is shown first. */
  readonly events: readonly TimelineEvent[];
  readonly timeZone: string;
  readonly audience?: Audience | undefined;
  readonly label?: string | undefined;
}

/** What happened to an order, the newest first. */
export function OrderTimeline({
  events,
  timeZone,
  audience = "customer",
  label = t("order.historyTitle"),
}: OrderTimelineProps) {
  return (
    <ol className={styles.timeline} aria-label={label} reversed>
      {[...events].reverse().map((event) => (
        <li key={event.key ?? `${event.at.toISOString()} ${event.title}`} className={styles.event}>
          <p className={styles.title}>{event.title}</p>
          {event.detail !== undefined && <div className={styles.detail}>{event.detail}</div>}
          <p className={styles.when}>
            <When event={event} timeZone={timeZone} audience={audience} />
          </p>
        </li>
      ))}
    </ol>
  );
}

interface WhenProps {
  readonly event: TimelineEvent;
  readonly timeZone: string;
  readonly audience: Audience;
}

function When({ event: { at, actorRole }, timeZone, audience }: WhenProps) {
  const time = <Time at={at} timeZone={timeZone} />;
  if (actorRole === undefined) return time;
  const by = byWords(actorRole === "customer" && audience === "customer" ? "you" : actorRole);
  return t.rich("order.whenByWhom", { by, time: () => time });
}
