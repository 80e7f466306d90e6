import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { t } from "@/content/words/t";
import type { FormPart } from "./form-part";
import styles from "./workbench.module.css";

export const secondEntryFields = ["secondEntry.strengthMg", "secondEntry.totalCapsules"];

/** Two figures, read a second time by somebody who has not seen them. A slip in one of them is what harms. */
export function SecondEntry({ part, reader }: { readonly part: FormPart; readonly reader: string }) {
  const of = (name: string) => ({ name, error: part.error(name), defaultValue: part.value(name) });
  return (
    <FieldSet
      legend={t("benchPaper.secondEntry")}
      name="second-entry"
      hint={t("benchPaper.secondEntryLead", { reader })}
    >
      <div className={styles.fields}>
        <Field
          {...of("secondEntry.strengthMg")}
          label={t("benchPaper.secondStrength")}
          type="number"
          width="short"
          input={{ autoComplete: "off" }}
        />
        <Field
          {...of("secondEntry.totalCapsules")}
          label={t("benchPaper.secondTotal")}
          type="number"
          width="short"
          input={{ autoComplete: "off" }}
        />
      </div>
    </FieldSet>
  );
}
