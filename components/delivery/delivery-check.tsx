import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import styles from "./delivery-check.module.css";

export interface DeliveryCheckProps {
  readonly pin?: string | undefined;
  readonly error?: string | undefined;
}

/** Asked before anybody fills in anything: a plain form whose answer is a page of its own. Nothing is kept of it. */
export function DeliveryCheck({ pin, error }: DeliveryCheckProps) {
  return (
    <form method="get" action={routes.delivery()} className={styles.form} data-print="hide">
      <Field
        label={t("checkout.deliveryPinField")}
        name="pin"
        width="short"
        error={error}
        defaultValue={pin}
        input={{ autoComplete: "postal-code", inputMode: "numeric", maxLength: 6 }}
      />
      <Button type="submit" variant="secondary">
        {t("checkout.deliveryCheck")}
      </Button>
    </form>
  );
}
