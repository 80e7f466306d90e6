import { Hidden } from "@/components/form/hidden";
import { buttonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import { alertWordsMax, alertWordsMin } from "@/lib/domain/alert/alert";
import type { AlertDone, AlertsView, AlertView } from "@/lib/queries/admin/alerts";
import { routes } from "@/lib/routes";
import { alertMessage } from "./alert-words";
import { Attention, AttentionItem } from "./attention";
import styles from "./attention.module.css";

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
    <>
      {open.length > 0 && (
        <Attention id="alerts" title={t("alertList.count", { count: open.length })} icon="alert" urgent>
          {open.map((alert) => (
            <OpenAlert key={alert.id} alert={alert} timeZone={timeZone} returnTo={returnTo} />
          ))}
        </Attention>
      )}
      {done.length > 0 && (
        <details>
          <summary className={styles.quiet}>{t("alertList.doneLately", { count: done.length })}</summary>
          <ul className={styles.list}>
            {done.map((alert) => (
              <DoneAlert key={alert.id} alert={alert} timeZone={timeZone} />
            ))}
          </ul>
        </details>
      )}
    </>
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
    <AttentionItem
      quiet={
        <>
          <Seen alert={alert} timeZone={timeZone} />
          <OrderLink orderNumber={alert.orderNumber} />
        </>
      }
      act={alert.mayClose && <CloseAlert id={alert.id} message={message} returnTo={returnTo} />}
    >
      <p>{message}</p>
    </AttentionItem>
  );
}

interface CloseAlertProps extends Pick<OpenAlertProps, "returnTo"> {
  readonly id: string;
  readonly message: string;
}

function CloseAlert({ id, message, returnTo }: CloseAlertProps) {
  return (
    <details className={styles.act}>
      <summary className={buttonClass("secondary")}>
        {t("alertList.markDone")}
        <VisuallyHidden>: {message}</VisuallyHidden>
      </summary>
      <form method="post" action={`/api/admin/alerts/${id}/close`} className={styles.form}>
        <Hidden values={{ returnTo }} />
        <Field
          label={t("alertList.whatWasDone")}
          name="words"
          input={{ id: `alert-${id}`, required: true, minLength: alertWordsMin, maxLength: alertWordsMax }}
        />
        <SubmitButton variant="secondary">{t("alertList.markDone")}</SubmitButton>
      </form>
    </details>
  );
}

/** One sighting has its time; several have how many, since when and when last. */
function Seen({ alert: { at, times, lastSeenAt }, timeZone }: Omit<OpenAlertProps, "returnTo">) {
  const since = <Time at={new Date(at)} timeZone={timeZone} />;
  if (times === 1) return since;
  return t.rich("alertList.seen", {
    times,
    since: () => since,
    last: () => <Time at={new Date(lastSeenAt)} timeZone={timeZone} />,
  });
}

function DoneAlert({ alert, timeZone }: { readonly alert: AlertDone; readonly timeZone: string }) {
  return (
    <AttentionItem
      quiet={
        <>
          {t.rich("alertList.doneBy", {
            by: alert.by,
            words: alert.words,
            time: () => <Time at={new Date(alert.at)} timeZone={timeZone} />,
          })}
          <OrderLink orderNumber={alert.orderNumber} />
        </>
      }
    >
      <p>{alertMessage(alert, timeZone)}</p>
    </AttentionItem>
  );
}

function OrderLink({ orderNumber }: { readonly orderNumber: string | null }) {
  if (orderNumber === null) return null;
  return (
    <>
      , <Link href={routes.adminOrder(orderNumber)}>{t("alertList.openOrder")}</Link>
    </>
  );
}
