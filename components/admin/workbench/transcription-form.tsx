import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import type { FormPart } from "./form-part";
import { OrderForm, type OrderFormBasis } from "./order-form";
import { preparations } from "./preparations";
import { optionsOf, sexWords, testResultWords } from "./transcription-words";
import styles from "./workbench.module.css";

export interface TranscriptionFormProps {
  readonly basis: OrderFormBasis;
  readonly part: FormPart;
}

const names = [
  "writtenOn",
  "patient.name",
  "patient.age",
  "patient.sex",
  "patient.address",
  "prescriber.name",
  "prescriber.qualification",
  "prescriber.registration",
  "prescriber.address",
  "lines.0.asWritten",
  "lines.0.slug",
  "lines.0.namesBrand",
  "lines.0.strengthMg",
  "lines.0.form",
  "lines.0.frequency",
  "lines.0.capsulesPerDay",
  "lines.0.days",
  "lines.0.totalCapsules",
  "lines.0.repeatTimes",
  "lines.0.repeatIntervalDays",
  "lines.1.asWritten",
  "diagnosis",
  "weightKg",
  "weighedOn",
  "testOn",
  "testResult",
  "consentFormSeen",
];
export const transcriptionFields = names.map((name) => `reading.${name}`);

const yesNo = [
  { value: "yes", label: t("common.yes") },
  { value: "no", label: t("common.no") },
];
const off = { autoComplete: "off" } as const;

/** Everything the prescription says, from the document. What it does not state stays empty and is kept as "not stated". */
export function TranscriptionForm({ basis, part }: TranscriptionFormProps) {
  const of = (name: string) => {
    const field = `reading.${name}`;
    return { name: field, error: part.error(field), defaultValue: part.value(field) };
  };
  return (
    <OrderForm basis={basis} act="transcription" name="transcription">
      <p className={styles.consequence}>{t("benchPaper.typeHint")}</p>
      <FieldSet legend={t("benchPaper.lineTitle")} name="reading-line">
        <div className={styles.fields}>
          <Field {...of("lines.0.asWritten")} label={t("benchPaper.line")} input={{ ...off, maxLength: 200 }} />
          <Select
            {...of("lines.0.slug")}
            label={t("benchPaper.lineMedicine")}
            placeholder={t("benchPaper.lineMedicineNone")}
            options={preparations}
          />
          <Select {...of("lines.0.namesBrand")} label={t("benchPaper.lineNamesBrand")} options={yesNo} />
          <Field
            {...of("lines.0.strengthMg")}
            label={t("benchPaper.lineStrength")}
            type="number"
            width="short"
            input={off}
          />
          <Field
            {...of("lines.0.capsulesPerDay")}
            label={t("benchPaper.linePerDay")}
            width="short"
            input={{ ...off, inputMode: "decimal" }}
          />
          <Field {...of("lines.0.days")} label={t("benchPaper.lineDays")} type="number" width="short" input={off} />
          <Field
            {...of("lines.0.totalCapsules")}
            label={t("benchPaper.lineTotal")}
            type="number"
            width="short"
            input={off}
          />
          <Field
            {...of("lines.0.form")}
            label={t("benchPaper.lineForm")}
            optional
            width="medium"
            input={{ ...off, maxLength: 60 }}
          />
          <Field
            {...of("lines.0.frequency")}
            label={t("benchPaper.lineFrequency")}
            optional
            width="medium"
            input={{ ...off, maxLength: 60 }}
          />
          <Field
            {...of("lines.0.repeatTimes")}
            label={t("benchPaper.lineRepeats")}
            optional
            type="number"
            width="short"
            input={off}
          />
          <Field
            {...of("lines.0.repeatIntervalDays")}
            label={t("benchPaper.lineRepeatDays")}
            optional
            type="number"
            width="short"
            input={off}
          />
        </div>
      </FieldSet>
      <FieldSet legend={t("benchPaper.headTitle")} name="reading-people">
        <div className={styles.fields}>
          <Field {...of("writtenOn")} label={t("benchPaper.headDate")} type="date" width="medium" />
          <Field {...of("patient.name")} label={t("benchPaper.headPatient")} input={{ ...off, maxLength: 120 }} />
          <Field
            {...of("patient.age")}
            label={t("benchPaper.headAge")}
            optional
            type="number"
            width="short"
            input={off}
          />
          <Select
            {...of("patient.sex")}
            label={t("benchPaper.headSex")}
            optional
            placeholder={t("benchPaper.notStated")}
            options={optionsOf(sexWords)}
          />
          <Field
            {...of("patient.address")}
            label={t("benchPaper.headAddress")}
            optional
            input={{ ...off, maxLength: 300 }}
          />
          <Field {...of("prescriber.name")} label={t("benchPaper.headPrescriber")} input={{ ...off, maxLength: 120 }} />
          <Field
            {...of("prescriber.qualification")}
            label={t("benchPaper.headQualification")}
            optional
            input={{ ...off, maxLength: 120 }}
          />
          <Field
            {...of("prescriber.registration")}
            label={t("benchPaper.headRegistration")}
            input={{ ...off, maxLength: 60 }}
          />
          <Field
            {...of("prescriber.address")}
            label={t("benchPaper.headClinic")}
            optional
            input={{ ...off, maxLength: 300 }}
          />
        </div>
      </FieldSet>
      <FieldSet legend={t("benchPaper.optionalTitle")} name="reading-more">
        <div className={styles.fields}>
          <Field
            {...of("lines.1.asWritten")}
            label={t("benchPaper.otherMedicine")}
            optional
            input={{ ...off, maxLength: 200 }}
          />
          <Field {...of("diagnosis")} label={t("benchPaper.diagnosis")} optional input={{ ...off, maxLength: 200 }} />
          <Field
            {...of("weightKg")}
            label={t("benchPaper.weightField")}
            optional
            width="short"
            input={{ ...off, inputMode: "decimal" }}
          />
          <Field {...of("weighedOn")} label={t("benchPaper.weighedOnField")} optional type="date" width="medium" />
          <Field {...of("testOn")} label={t("benchPaper.testDateField")} optional type="date" width="medium" />
          <Select
            {...of("testResult")}
            label={t("benchPaper.testResultField")}
            optional
            placeholder={t("benchPaper.notStated")}
            options={optionsOf(testResultWords)}
          />
          <Select
            {...of("consentFormSeen")}
            label={t("benchPaper.consentField")}
            optional
            placeholder={t("benchPaper.notStated")}
            options={yesNo}
          />
        </div>
      </FieldSet>
      <SubmitButton>{t("benchPaper.saveTranscription")}</SubmitButton>
    </OrderForm>
  );
}
