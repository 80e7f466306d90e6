import { Hidden } from "@/components/form/hidden";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FieldSet } from "@/components/ui/field-set";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { safetyPickTexts } from "@/content/safety-picks";
import { t } from "@/content/words/t";
import { picksOfGrade, type SafetyGrade, safetyGrades, safetyWordsMax } from "@/lib/domain/safety/report";
import styles from "./tell-us.module.css";

export const tellUsFields = ["picks", "words"] as const;

export interface TellUsProps {
  readonly orderNumber: string;
  readonly idempotencyKey: string;
  readonly error: (field: string) => string | undefined;
  readonly value: (field: string) => string | undefined;
  readonly values: (field: string) => readonly string[];
}

const gradeTitles: Readonly<Record<SafetyGrade, string>> = {
  "stop-now": t("order.gradeNow"),
  "call-today": t("order.gradeToday"),
  mild: t("order.gradeMild"),
};

/** One choice is enough; words are welcome, never needed. */
export function TellUs({ orderNumber, idempotencyKey, error, value, values }: TellUsProps) {
  const picked = values("picks");
  return (
    <form method="post" action={`/api/orders/${orderNumber}/tell-us`} className={styles.form}>
      <Hidden values={{ idempotencyKey }} />
      <FieldSet legend={t("order.reportTitle")} name="picks" hint={t("order.reportHint")} error={error("picks")}>
        {safetyGrades.map((grade) => (
          <FieldSet key={grade} legend={gradeTitles[grade]} name={`picks-${grade}`}>
            {picksOfGrade(grade).map((pick) => (
              <CheckboxField
                key={pick}
                label={safetyPickTexts[pick].label}
                hint={safetyPickTexts[pick].hint}
                name="picks"
                value={pick}
                defaultChecked={picked.includes(pick)}
              />
            ))}
          </FieldSet>
        ))}
      </FieldSet>
      <TextArea
        label={t("order.reportWords")}
        name="words"
        optional
        rows={3}
        hint={t("order.reportWordsHint")}
        error={error("words")}
        defaultValue={value("words")}
        input={{ maxLength: safetyWordsMax }}
      />
      <SubmitButton variant="danger" workingWords={t("order.sendingAnswers")}>
        {t("order.tellUsNow")}
      </SubmitButton>
    </form>
  );
}
