import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import type { FormPart } from "./form-part";
import { OrderForm, type OrderFormBasis } from "./order-form";
import styles from "./workbench.module.css";

export const handOverFields = ["courier", "reference"];

export function HandOverForm({ basis, part }: { readonly basis: OrderFormBasis; readonly part: FormPart }) {
  const of = (name: string) => ({ name, error: part.error(name), defaultValue: part.value(name) });
  return (
    <OrderForm basis={basis} act="hand-over" name="hand-over">
      <Field
        {...of("courier")}
        label={t("order.courier")}
        hint={t("benchSupply.courierHint")}
        input={{ maxLength: 80 }}
      />
      <Field
        {...of("reference")}
        label={t("order.courierReference")}
        hint={t("benchSupply.courierReferenceHint")}
        input={{ autoComplete: "off", maxLength: 80 }}
      />
      <p className={styles.consequence}>{t("benchSupply.handOverLead")}</p>
      <SubmitButton>{t("benchSupply.handOver")}</SubmitButton>
    </OrderForm>
  );
}
