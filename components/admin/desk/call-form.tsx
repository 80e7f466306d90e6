import { ownField } from "@/components/admin/own-field";
import { OrderForm } from "@/components/admin/workbench/order-form";
import bench from "@/components/admin/workbench/workbench.module.css";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { t } from "@/content/words/t";
import { callOutcomeWords, numberSourceWords, optionsOf, readBackWords } from "./desk-words";
import { FoldedForm } from "./folded-form";
import type { DeskFormProps } from "./note-form";

export const callFields = [
  "who",
  "number",
  "numberFrom",
  "calledAt",
  "reached",
  "outcome",
  "readBack",
  "callBackAt",
  "words",
];

const reachedWords = { yes: t("common.yes"), no: t("common.no") };

/** What a call to the prescriber came to, in fields, so that it can be looked up and counted. */
export function CallForm({ basis, form }: DeskFormProps) {
  const isRefused = form.value("form") === "call";
  const of = (field: string) => {
    const { id, ...rest } = ownField(form, isRefused, "call")(field);
    return { ...rest, input: { id, autoComplete: "off" } };
  };
  const choice = { placeholder: t("common.choose") };
  return (
    <FoldedForm title={t("desk.callLogTitle")} id="call" isOpen={isRefused}>
      <OrderForm basis={basis} act="desk/calls" name="call">
        <div className={bench.fields}>
          <Field {...of("who")} label={t("desk.callWho")} />
          <Field {...of("number")} label={t("desk.callNumber")} type="tel" />
          <Select
            {...of("numberFrom")}
            {...choice}
            label={t("desk.callNumberSource")}
            hint={t("desk.callNumberSourceHint")}
            options={optionsOf(numberSourceWords)}
          />
          <Field
            {...of("calledAt")}
            label={t("desk.callTime")}
            type="datetime-local"
            optional
            hint={t("desk.callTimeHint")}
          />
          <Select {...of("reached")} {...choice} label={t("desk.callReached")} options={optionsOf(reachedWords)} />
          <Select {...of("outcome")} {...choice} label={t("desk.callResult")} options={optionsOf(callOutcomeWords)} />
          <Select {...of("readBack")} {...choice} label={t("desk.callReadBack")} options={optionsOf(readBackWords)} />
        </div>
        <Field
          {...of("callBackAt")}
          label={t("desk.callAgainAt")}
          type="datetime-local"
          optional
          hint={t("desk.callAgainEmptyHint")}
        />
        <TextArea {...of("words")} label={t("desk.callWords")} rows={2} optional />
        <SubmitButton variant="secondary">{t("desk.callLogSubmit")}</SubmitButton>
      </OrderForm>
    </FoldedForm>
  );
}
