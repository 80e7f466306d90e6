import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/bench-supply";
import type { FormPart } from "./form-part";
import { OrderForm, type OrderFormBasis } from "./order-form";
import styles from "./workbench.module.css";

export const handOverFields = ["courier", "reference"];

export function HandOverForm({ basis, part }: { readonly basis: OrderFormBasis; readonly part: FormPart }) {
  const of = (name: string) => ({ name, error: part.error(name), defaultValue: part.value(name) });
  return (
    <OrderForm basis={basis} act="hand-over" name="hand-over">
      <Field {...of("courier")} label={t("courier")} hint={t("orCollectedInPerson")} input={{ maxLength: 80 }} />
      <Field
        {...of("reference")}
        label={t("couriersReference")}
        hint={t("orTheNameOfWhoCollectedIt")}
        input={{ autoComplete: "off", maxLength: 80 }}
      />
      <p className={styles.consequence}>{t("theCustomerIsToldByMail")}</p>
      <SubmitButton>{t("handOver")}</SubmitButton>
    </OrderForm>
  );
}
