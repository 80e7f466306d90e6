import { Hidden } from "@/components/form/hidden";
import { buttonClass } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { t } from "@/content/words/t";
import { reportCallBackHours, safetyActs, safetyWordsMax, safetyWordsMin } from "@/lib/domain/safety/report";
import type { FormState } from "@/lib/entry/form-state";
import type { SafetyReportView } from "@/lib/queries/admin/safety-reports";
import { actWords } from "../safety-report-words";
import { partOf } from "./form-part";
import styles from "./workbench.module.css";

export interface SafetyReportFormsProps {
  readonly report: SafetyReportView;
  readonly form: FormState;
  readonly idempotencyKey: string;
  readonly returnTo: string;
}

/** The two ways on with an open report: closed with what was done and said, or kept open until the patient is reached. */
export function SafetyReportForms({ report, form, idempotencyKey, returnTo }: SafetyReportFormsProps) {
  const closing = `close-${report.id}`;
  const unreached = `unreached-${report.id}`;
  const [close, later] = [partOf(form, closing), partOf(form, unreached)];
  const ticked = form.value("form") === closing ? form.values("done") : [];
  return (
    <>
      <form method="post" action={`/api/admin/safety-reports/${report.id}/close`} className={styles.form}>
        <Hidden values={{ form: closing, idempotencyKey: `${closing}-${idempotencyKey}`, returnTo }} />
        <FieldSet legend={t("safety.acts")} name={`done-${report.id}`} error={close.error("done")}>
          {safetyActs.map((act) => (
            <CheckboxField
              key={act}
              label={actWords(act)}
              name="done"
              value={act}
              id={`done-${report.id}-${act}`}
              defaultChecked={ticked.includes(act)}
            />
          ))}
        </FieldSet>
        <TextArea
          label={t("safety.words")}
          name="words"
          rows={3}
          hint={t("safety.wordsHint")}
          error={close.error("words")}
          defaultValue={close.value("words")}
          input={{ id: `report-${report.id}`, required: true, minLength: safetyWordsMin, maxLength: safetyWordsMax }}
        />
        <SubmitButton>{t("safety.close")}</SubmitButton>
      </form>
      <details open={form.value("form") === unreached}>
        <summary className={buttonClass("quiet")}>{t("safety.notReachedTitle")}</summary>
        <form method="post" action={`/api/admin/safety-reports/${report.id}/not-reached`} className={styles.form}>
          <Hidden values={{ form: unreached, idempotencyKey: `${unreached}-${idempotencyKey}`, returnTo }} />
          <Field
            label={t("desk.callAgainAt")}
            name="callBackAt"
            type="datetime-local"
            hint={t("safety.callAgainHint", { hours: reportCallBackHours[report.grade] })}
            error={later.error("callBackAt")}
            defaultValue={later.value("callBackAt")}
            input={{ id: `call-back-${report.id}`, required: true }}
          />
          <Field
            label={t("safety.note")}
            name="words"
            optional
            error={later.error("words")}
            defaultValue={later.value("words")}
            input={{ id: `unreached-words-${report.id}`, maxLength: safetyWordsMax }}
          />
          <SubmitButton variant="secondary">{t("safety.schedule")}</SubmitButton>
        </form>
      </details>
    </>
  );
}
