import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import { type PlanRead, takenField } from "@/lib/contracts/course-plan";
import { routes } from "@/lib/routes";
import styles from "./planner.module.css";

export interface PlannerFormProps {
  readonly read: PlanRead;
  /** In mg, the lowest first. */
  readonly strengths: readonly number[];
}

export const plannerFields = (strengths: readonly number[]) => [
  "weight",
  "strength",
  "perDay",
  "days",
  ...strengths.map(takenField),
];

/** A plain form whose answer is an address: it can be kept, shared with the prescriber, and gone back to. */
export function PlannerForm({ read: { typed, reasons }, strengths }: PlannerFormProps) {
  const error = (field: string) => reasons.find((reason) => reason.field === field)?.message;
  const figures = { autoComplete: "off", inputMode: "decimal", maxLength: 6 } as const;
  return (
    <form method="get" action={routes.coursePlanner()} className={styles.form} data-print="hide">
      <Field
        label={t("tools.weight")}
        name="weight"
        width="short"
        error={error("weight")}
        defaultValue={typed("weight")}
        input={figures}
      />
      <Select
        label={t("tools.strength")}
        name="strength"
        placeholder={t("common.choose")}
        options={strengths.map((mg) => ({ value: String(mg), label: t("common.mg", { mg }) }))}
        error={error("strength")}
        defaultValue={typed("strength") ?? ""}
      />
      <Field
        label={t("tools.capsulesPerDay")}
        name="perDay"
        width="short"
        hint={t("tools.capsulesPerDayHint")}
        error={error("perDay")}
        defaultValue={typed("perDay")}
        input={figures}
      />
      <FieldSet legend={t("tools.taken")} name="taken" hint={t("tools.takenHint")}>
        <div className={styles.taken}>
          {strengths.map((mg) => (
            <Field
              key={mg}
              label={t("common.mg", { mg })}
              name={takenField(mg)}
              type="number"
              width="short"
              error={error(takenField(mg))}
              defaultValue={typed(takenField(mg))}
              input={{ autoComplete: "off", maxLength: 4 }}
            />
          ))}
        </div>
      </FieldSet>
      <Field
        label={t("tools.courseDays")}
        name="days"
        type="number"
        width="short"
        optional
        hint={t("tools.courseDaysHint")}
        error={error("days")}
        defaultValue={typed("days")}
        input={{ autoComplete: "off", maxLength: 3 }}
      />
      <SubmitButton>{t("tools.calculate")}</SubmitButton>
    </form>
  );
}
