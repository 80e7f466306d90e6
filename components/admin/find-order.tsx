import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { t } from "@/content/words/queue";
import { routes } from "@/lib/routes";
import styles from "./admin.module.css";

/** Straight to an order by its number, as it stands in mails and on parcels. */
export function FindOrder({ typed }: { readonly typed?: string | undefined }) {
  const error = typed === undefined || typed === "" ? undefined : t("thisIsNotAnOrderNumber");
  return (
    <search>
      <form method="get" action={routes.adminOrders()} className={styles.inline}>
        <Field
          label={t("orderNumber")}
          name="number"
          error={error}
          defaultValue={typed}
          input={{ maxLength: 40, autoComplete: "off", spellCheck: false }}
        />
        <Button type="submit" variant="secondary">
          {t("open")}
        </Button>
      </form>
    </search>
  );
}
