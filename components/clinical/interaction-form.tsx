import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import { medicineField, medicineLettersMax } from "@/lib/contracts/interaction-check";
import styles from "./interactions.module.css";

export const medicineFields = [0, 1, 2, 3].map(medicineField);

export interface InteractionFormProps {
  readonly error: (field: string) => string | undefined;
  /** What was typed before, in order. */
  readonly typed: readonly string[];
  /** Names to pick from. */
  readonly known: readonly string[];
}

/** Sent as a POST, so that what somebody takes stands in no address. Four fields; who takes more asks again with the others. */
export function InteractionForm({ error, typed, known }: InteractionFormProps) {
  const fields = medicineFields.length < typed.length ? typed.map((_, at) => medicineField(at)) : medicineFields;
  return (
    <form method="post" action="/api/tools/interaction-check" className={styles.form} data-print="hide">
      <FieldSet legend={t("tools.checkFields")} name="medicines" hint={t("tools.checkFieldsHint")}>
        {fields.map((field, at) => (
          <Field
            key={field}
            label={t("tools.checkField", { value: at + 1 })}
            name={field}
            optional={at > 0}
            error={error(field)}
            defaultValue={typed[at]}
            input={{ list: "known-medicines", autoComplete: "off", spellCheck: false, maxLength: medicineLettersMax }}
          />
        ))}
      </FieldSet>
      <datalist id="known-medicines">
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <SubmitButton workingWords={t("tools.checking")}>{t("tools.check")}</SubmitButton>
    </form>
  );
}
