import { Hidden } from "@/components/form/hidden";
import { buttonClass } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import styles from "./cancel-order.module.css";

export interface CancelOrderProps {
  readonly orderNumber: string;
  readonly seenVersion: number;
  readonly idempotencyKey: string;
  /** Whether an amount is held on the card now. */
  readonly held: boolean;
}

/** Two presses, with or without JavaScript: the first shows what follows, the second does it. */
export function CancelOrder({ orderNumber, seenVersion, idempotencyKey, held }: CancelOrderProps) {
  return (
    <details className={styles.cancel} data-print="hide">
      <summary className={buttonClass("secondary")}>{t("order.cancelTitle")}</summary>
      <form method="post" action={`/api/orders/${orderNumber}/cancel`} className={styles.sure}>
        <Hidden values={{ seenVersion, idempotencyKey }} />
        <p>
          {t("order.cancelReview")} {held ? t("order.cancelHold") : t("order.cancelNothingCharged")}{" "}
          {t("order.cancelFinal")}
        </p>
        <SubmitButton variant="danger" workingWords={t("order.cancelling")}>
          {t("order.cancelSubmit")}
        </SubmitButton>
      </form>
    </details>
  );
}
