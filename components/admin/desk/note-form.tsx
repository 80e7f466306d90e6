import { ownField } from "@/components/admin/own-field";
import { OrderForm, type OrderFormBasis } from "@/components/admin/workbench/order-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { t } from "@/content/words/t";
import type { FormState } from "@/lib/entry/form-state";
import { optionsOf, writtenWords } from "./desk-words";
import { FoldedForm } from "./folded-form";

export interface DeskFormProps {
  readonly basis: OrderFormBasis;
  readonly form: FormState;
}

export const noteFields = ["kind", "words"];

/** A note for colleagues; it stays as written. */
export function NoteForm({ basis, form }: DeskFormProps) {
  const isRefused = form.value("form") === "note";
  const { id: kindId, ...kind } = ownField(form, isRefused, "note")("kind");
  const { id, ...words } = ownField(form, isRefused, "note")("words");
  return (
    <FoldedForm title={t("desk.writeNote")} id="note" isOpen={isRefused}>
      <OrderForm basis={basis} act="desk/notes" name="note">
        <Select
          {...kind}
          label={t("desk.noteKindField")}
          placeholder={t("common.choose")}
          options={optionsOf(writtenWords)}
          input={{ id: kindId }}
        />
        <TextArea
          {...words}
          label={t("desk.noteField")}
          rows={3}
          hint={t("desk.noteHint")}
          input={{ id, maxLength: 4000 }}
        />
        <SubmitButton variant="secondary">{t("desk.noteSave")}</SubmitButton>
      </OrderForm>
    </FoldedForm>
  );
}
