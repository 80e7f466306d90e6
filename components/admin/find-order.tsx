import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { routes } from "@/lib/routes";
import styles from "./admin.module.css";

/** Straight to an order by its number, as it stands in mails and on parcels. */
export function FindOrder({ typed }: { readonly typed?: string | undefined }) {
  const error =
    typed === undefined || typed === "" ? undefined : "This is not an order number. It has 26 letters and digits.";
  return (
    <search>
      <form method="get" action={routes.adminOrders()} className={styles.inline}>
        <Field
          label="Order number"
          name="number"
          error={error}
          defaultValue={typed}
          input={{ maxLength: 40, autoComplete: "off", spellCheck: false }}
        />
        <Button type="submit" variant="secondary">
          Open
        </Button>
      </form>
    </search>
  );
}
