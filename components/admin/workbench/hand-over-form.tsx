import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormPart } from "./form-part";
import { OrderForm, type OrderFormBasis } from "./order-form";
import styles from "./workbench.module.css";

export const handOverFields = ["courier", "reference"];

export function HandOverForm({ basis, part }: { readonly basis: OrderFormBasis; readonly part: FormPart }) {
  const of = (name: string) => ({ name, error: part.error(name), defaultValue: part.value(name) });
  return (
    <OrderForm basis={basis} act="hand-over" name="hand-over">
      <Field {...of("courier")} label="Courier" hint="Or “collected in person”." input={{ maxLength: 80 }} />
      <Field
        {...of("reference")}
        label="Courier’s reference"
        hint="Or the name of who collected it."
        input={{ autoComplete: "off", maxLength: 80 }}
      />
      <p className={styles.consequence}>The customer is told by mail, with courier and reference.</p>
      <SubmitButton>Hand over</SubmitButton>
    </OrderForm>
  );
}
