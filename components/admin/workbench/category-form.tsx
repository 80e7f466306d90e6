import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/bench-patient";
import type { FormPart } from "./form-part";
import { OrderForm, type OrderFormBasis } from "./order-form";
import { categoryWords } from "./patient-words";

export const categoryFields = ["category"];

/** The window of the prescription follows from this, so it is a pharmacist's statement and never the customer's. */
export function CategoryForm({ basis, part }: { readonly basis: OrderFormBasis; readonly part: FormPart }) {
  return (
    <OrderForm basis={basis} act="category" name="category">
      <RadioGroup
        legend={t("whatThePrescriptionShows")}
        name="category"
        required
        error={part.error("category")}
        defaultValue={part.value("category")}
        options={Object.entries(categoryWords).map(([value, label]) => ({ value, label }))}
      />
      <SubmitButton variant="secondary">{t("recordTheCategory")}</SubmitButton>
    </OrderForm>
  );
}
