import { FieldSet } from "@/components/ui/field-set";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { t } from "@/content/words/t";
import type { FormPart } from "./form-part";
import { categoryWords, originWords } from "./patient-words";
import { checkField } from "./step-checks";

export const categoryFieldNames = ["category.value", "category.from"];

/** Whether the patient can become pregnant and from what that is known: nothing is chosen beforehand, since it is a pharmacist's statement. */
export function CategoryFields({ part }: { readonly part: FormPart }) {
  return (
    <FieldSet legend={t("benchPatient.categoryLabel")} name="category-set" hint={t("benchPatient.categoryHint")}>
      <RadioGroup
        legend={t("benchPatient.categoryQuestion")}
        name="category.value"
        error={part.error("category.value") ?? part.error(checkField("category"))}
        defaultValue={part.value("category.value")}
        options={Object.entries(categoryWords).map(([value, label]) => ({ value, label }))}
      />
      <Select
        name="category.from"
        label={t("benchPatient.categoryFrom")}
        placeholder={t("common.choose")}
        options={Object.entries(originWords).map(([value, label]) => ({ value, label }))}
        error={part.error("category.from")}
        defaultValue={part.value("category.from")}
      />
    </FieldSet>
  );
}
