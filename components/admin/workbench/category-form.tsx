import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import { CategoryFields } from "./category-fields";
import type { FormPart } from "./form-part";
import { OrderForm, type OrderFormBasis } from "./order-form";

/** To confirm the category apart from an approval, or to correct what was confirmed. What was said before stays on record. */
export function CategoryForm({ basis, part }: { readonly basis: OrderFormBasis; readonly part: FormPart }) {
  return (
    <OrderForm basis={basis} act="category" name="category">
      <CategoryFields part={part} />
      <SubmitButton variant="secondary">{t("benchPatient.categorySave")}</SubmitButton>
    </OrderForm>
  );
}
