import { Hidden } from "@/components/form/hidden";
import { FieldSet } from "@/components/ui/field-set";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { overrideReasonWords } from "@/content/words/labels";
import { t } from "@/content/words/t";
import { overrideReasons, overrideWordsMax } from "@/lib/domain/dispensing/override";
import type { FormPart } from "./form-part";

export interface Judgeable {
  readonly rule: string;
  readonly message: string;
}

const slotsMax = 20;
const prefix = "overrides.";

/** The rules that asked for the pharmacist's judgement when the form came back, and those they had judged already. */
export function judgeableOf(
  part: FormPart,
  reasons: readonly { readonly field?: string; readonly message: string }[],
): Judgeable[] {
  const asked = reasons.flatMap(({ field, message }) =>
    field?.startsWith(prefix) === true && !/^overrides\.\d+\./.test(field)
      ? [{ rule: field.slice(prefix.length), message }]
      : [],
  );
  const judged = [...Array(slotsMax).keys()].flatMap((slot) => {
    const rule = part.value(`${prefix}${slot}.rule`);
    const message = part.value(`${prefix}${slot}.asked`);
    return rule === undefined || asked.some((one) => one.rule === rule) ? [] : [{ rule, message: message ?? rule }];
  });
  return [...judged, ...asked];
}

export const overrideFieldNames = [...Array(slotsMax).keys()].flatMap((slot) =>
  ["reason", "words"].map((name) => `${prefix}${slot}.${name}`),
);

/** One judgement for each rule that asked for one: a listed reason and the pharmacist's own words, kept with the decision under their name. */
export function OverrideFields({
  part,
  judgeable,
}: {
  readonly part: FormPart;
  readonly judgeable: readonly Judgeable[];
}) {
  return judgeable.map(({ rule, message }, slot) => {
    const name = `${prefix}${slot}`;
    const earlier = [...Array(slotsMax).keys()].find((one) => part.value(`${prefix}${one}.rule`) === rule);
    const from = (field: string) => (earlier === undefined ? undefined : part.value(`${prefix}${earlier}.${field}`));
    return (
      <FieldSet key={rule} legend={t("benchPaper.overrideTitle")} name={`${prefix}${rule}`} hint={message}>
        <Hidden values={{ [`${name}.rule`]: rule, [`${name}.asked`]: message }} />
        <Select
          name={`${name}.reason`}
          label={t("benchPaper.overrideReason")}
          placeholder={t("common.choose")}
          options={overrideReasons.map((value) => ({ value, label: overrideReasonWords(value) }))}
          error={part.error(`${name}.reason`)}
          defaultValue={from("reason")}
        />
        <TextArea
          name={`${name}.words`}
          label={t("common.inYourWords")}
          rows={2}
          hint={t("benchPaper.overrideWordsHint")}
          error={part.error(`${name}.words`)}
          defaultValue={from("words")}
          input={{ maxLength: overrideWordsMax }}
        />
      </FieldSet>
    );
  });
}
