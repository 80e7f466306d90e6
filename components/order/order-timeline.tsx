import type { ReactNode } from "react";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/order";
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
  label = t("whatHappened"),
}: OrderTimelineProps) {
  return (
    <ol className={styles.timeline} aria-label={label} reversed>
      {[...events].reverse().map((event) => (
        <li key={event.key ?? `${event.at.toISOString()} ${event.title}`} className={styles.event}>
          <p className={styles.title}>{event.title}</p>
          {event.detail !== undefined && <div className={styles.detail}>{event.detail}</div>}
          <p className={styles.when}>
            <Time at={event.at} timeZone={timeZone} />
            {event.actorRole !== undefined && `, ${actorWords(event.actorRole, audience)}`}
          </p>
        </li>
      ))}
    </ol>
  );
}

function actorWords(role: string, audience: Audience): string {
  if (role === "customer") return audience === "customer" ? "by you" : "by the customer";
  if (role === "system") return "automatically";
  return `by a ${role}`;
}
