import { Hidden } from "@/components/form/hidden";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FieldSet } from "@/components/ui/field-set";
import { t } from "@/content/words/bench-decision";
import { approvalChecks } from "@/lib/domain/dispensing/checks";
import type { FormPart } from "./form-part";
import styles from "./reading.module.css";

export const checkFields = approvalChecks.map(({ number }) => `checks.${number}`);

export interface CheckListProps {
  readonly part: FormPart;
  /** What a machine computed beside a check, by its number. It ticks nothing. */
  readonly hints: Readonly<Partial<Record<number, string>>>;
}

/** The pharmacist's own checks, each a word of theirs: none is ticked beforehand. */
export function CheckList({ part, hints }: CheckListProps) {
  return (
    <FieldSet legend={t("checks")} name="checks-set" hint={t("tickWhatYouHaveCheckedAndFound")}>
      <Hidden values={{ "checks.asked": "yes" }} />
      <div className={styles.checks}>
        {approvalChecks.map(({ number, what }) => {
          const name = `checks.${number}`;
          const hint = hints[number];
          return (
            <CheckboxField
              key={number}
              name={name}
              value="accept"
              label={`${number}. ${what}`}
              hint={hint === undefined ? undefined : t("computedHint", { hint })}
              error={part.error(name)}
              defaultChecked={part.value(name) === "accept"}
            />
          );
        })}
      </div>
    </FieldSet>
  );
}
