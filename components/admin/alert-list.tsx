import { Hidden } from "@/components/form/hidden";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/admin-pages";
import type { QueueView } from "@/lib/queries/admin/queue";
import { routes } from "@/lib/routes";
import styles from "./alert-list.module.css";

export interface AlertListProps {
  readonly alerts: QueueView["alerts"];
  readonly timeZone: string;
  readonly mayClose: boolean;
  /** The page to come back to after an alert was closed. */
  readonly returnTo?: string | undefined;
}

/** What software could not settle by itself. Nothing when there is none. */
export function AlertList({ alerts, timeZone, mayClose, returnTo }: AlertListProps) {
  if (alerts.length === 0) return null;
  return (
    <section className={styles.alerts} aria-label={t("alerts")}>
      <h2 className={styles.title}>
        <Icon name="alert" /> {t("alertsInside", { count: alerts.length })}
      </h2>
      <ul className={styles.list}>
        {alerts.map((alert) => (
          <li key={alert.id} className={styles.alert}>
            <div>
              <p className={styles.message}>{alert.message}</p>
              <p className={styles.when}>
                <Time at={new Date(alert.at)} timeZone={timeZone} />
                {alert.orderNumber !== null && (
                  <>
                    , <Link href={routes.adminOrder(alert.orderNumber)}>{t("openTheOrder")}</Link>
                  </>
                )}
              </p>
            </div>
            {mayClose && (
              <form method="post" action={`/api/admin/alerts/${alert.id}/close`}>
                <Hidden values={{ returnTo }} />
                <SubmitButton variant="secondary">
                  {t("seenTo")}
                  <VisuallyHidden>: {alert.message}</VisuallyHidden>
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
      {!mayClose && <p className={styles.when}>{t("aPharmacistOrAManagerMarks")}</p>}
    </section>
  );
}
