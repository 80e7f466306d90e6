import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import type { FormPart } from "./form-part";
import styles from "./workbench.module.css";

export const secondEntryFields = ["secondEntry.strengthMg", "secondEntry.totalCapsules"];

/** Two figures, read a second time by somebody who has not seen them. A slip in one of them is what harms. */
export function SecondEntry({ part, reader }: { readonly part: FormPart; readonly reader: string }) {
  const of = (name: string) => ({ name, error: part.error(name), defaultValue: part.value(name) });
  return (
    <FieldSet
      legend="Read it a second time"
      name="second-entry"
      hint={`${reader} typed what it says. Type these two from the document; where you differ, nothing is approved.`}
    >
      <div className={styles.fields}>
        <Field
          {...of("secondEntry.strengthMg")}
          label="Strength in mg"
          type="number"
          width="short"
          input={{ autoComplete: "off" }}
        />
        <Field
          {...of("secondEntry.totalCapsules")}
          label="Capsules in total"
          type="number"
          width="short"
          input={{ autoComplete: "off" }}
        />
      </div>
    </FieldSet>
  );
}
