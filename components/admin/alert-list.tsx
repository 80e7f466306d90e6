import { Hidden } from "@/components/form/hidden";
import { buttonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/admin-pages";
import { alertWordsMax, alertWordsMin } from "@/lib/domain/alert/alert";
import type { AlertDone, AlertsView, AlertView } from "@/lib/queries/admin/alerts";
import { routes } from "@/lib/routes";
import styles from "./alert-list.module.css";
import { alertMessage } from "./alert-words";

export interface AlertListProps {
  readonly alerts: AlertsView;
  readonly timeZone: string;
  /** The page to come back to after an alert was closed. */
  readonly returnTo: string;
}

/** What software could not settle by itself, and what colleagues marked as done lately. Nothing when there is neither. */
export function AlertList({ alerts: { open, done }, timeZone, returnTo }: AlertListProps) {
  if (open.length + done.length === 0) return null;
  return (
    <section className={open.length > 0 ? styles.alerts : styles.past} aria-label={t("alerts")}>
      {open.length > 0 && (
        <>
          <h2 className={styles.title}>
            <Icon name="alert" /> {t("alertsInside", { count: open.length })}
          </h2>
          <ul className={styles.list}>
            {open.map((alert) => (
              <OpenAlert key={alert.id} alert={alert} timeZone={timeZone} returnTo={returnTo} />
            ))}
          </ul>
        </>
      )}
      {done.length > 0 && (
        <details>
          <summary className={styles.when}>{t("markedAsDoneLately", { count: done.length })}</summary>
          <ul className={styles.list}>
            {done.map((alert) => (
              <DoneAlert key={alert.id} alert={alert} timeZone={timeZone} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface OpenAlertProps {
  readonly alert: AlertView;
  readonly timeZone: string;
  readonly returnTo: string;
}

function OpenAlert({ alert, timeZone, returnTo }: OpenAlertProps) {
  const message = alertMessage(alert, timeZone);
  return (
    <li className={styles.alert}>
      <div>
        <p className={styles.message}>{message}</p>
        <p className={styles.when}>
          <Seen alert={alert} timeZone={timeZone} />
          <OrderLink orderNumber={alert.orderNumber} />
        </p>
      </div>
      {alert.mayClose && (
        <details className={styles.close}>
          <summary className={buttonClass("secondary")}>
            {t("markAsDone")}
            <VisuallyHidden>: {message}</VisuallyHidden>
          </summary>
          <form method="post" action={`/api/admin/alerts/${alert.id}/close`} className={styles.form}>
            <Hidden values={{ returnTo }} />
            <Field
              label={t("whatWasDoneAboutIt")}
              name="words"
              input={{ id: `alert-${alert.id}`, required: true, minLength: alertWordsMin, maxLength: alertWordsMax }}
            />
            <SubmitButton variant="secondary">{t("markAsDone")}</SubmitButton>
          </form>
        </details>
      )}
    </li>
  );
}

/** One sighting has its time; several have how many, since when and when last. */
function Seen({ alert: { at, times, lastSeenAt }, timeZone }: Omit<OpenAlertProps, "returnTo">) {
  const since = <Time at={new Date(at)} timeZone={timeZone} />;
  if (times === 1) return since;
  return t.rich("seenTimesSince", {
    times,
    since: () => since,
    last: () => <Time at={new Date(lastSeenAt)} timeZone={timeZone} />,
  });
}

function DoneAlert({ alert, timeZone }: { readonly alert: AlertDone; readonly timeZone: string }) {
  return (
    <li className={styles.alert}>
      <div>
        <p className={styles.message}>{alertMessage(alert, timeZone)}</p>
        <p className={styles.when}>
          {t.rich("doneBy", {
            by: alert.by,
            words: alert.words,
            time: () => <Time at={new Date(alert.at)} timeZone={timeZone} />,
          })}
          <OrderLink orderNumber={alert.orderNumber} />
        </p>
      </div>
    </li>
  );
}

function OrderLink({ orderNumber }: { readonly orderNumber: string | null }) {
  if (orderNumber === null) return null;
  return (
    <>
      , <Link href={routes.adminOrder(orderNumber)}>{t("openTheOrder")}</Link>
    </>
  );
}
