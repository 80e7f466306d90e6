import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/desk";
import type { CallItem } from "@/lib/queries/admin/calls";
import { routes } from "@/lib/routes";
import styles from "./call-list.module.css";
import { WhomToCallAgain } from "./desk/call-backs";

export interface CallListProps {
  readonly calls: readonly CallItem[];
  readonly at: Date;
  readonly timeZone: string;
}

/** People who were not reached and are to be called again, the earliest first. Nothing when there is nobody. */
export function CallList({ calls, at, timeZone }: CallListProps) {
  if (calls.length === 0) return null;
  return (
    <section className={styles.calls} aria-labelledby="calls-to-make">
      <h2 id="calls-to-make" className={styles.title}>
        <Icon name="clock" /> {t("callsWait", { count: calls.length })}
      </h2>
      <ul className={styles.list}>
        {calls.map((call) => {
          const due = new Date(call.dueAt);
          const values = { tries: call.tries, time: () => <Time at={due} timeZone={timeZone} /> };
          return (
            <li key={call.id}>
              <WhomToCallAgain call={call} />, {due <= at ? t.rich("callIsDue", values) : t.rich("callDue", values)}.{" "}
              <Link href={`${routes.adminOrder(call.orderNumber)}#call-backs`}>
                {t("openTheOrderToCall")}
                <VisuallyHidden>: {call.patient}</VisuallyHidden>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
