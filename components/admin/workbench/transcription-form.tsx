import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/bench-paper";
import type { FormPart } from "./form-part";
import { OrderForm, type OrderFormBasis } from "./order-form";
import { preparations } from "./preparations";
import { optionsOf, sexWords, testResultWords } from "./reading-words";
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
  { value: "yes", label: t("yes") },
  { value: "no", label: t("no") },
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
      <p className={styles.consequence}>{t("typeItFromTheDocument")}</p>
      <FieldSet legend={t("theLineOfTheMedicine")} name="reading-line">
        <div className={styles.fields}>
          <Field {...of("lines.0.asWritten")} label={t("theLineAsWritten")} input={{ ...off, maxLength: 200 }} />
          <Select
            {...of("lines.0.slug")}
            label={t("medicineNamed")}
            placeholder={t("noneOfOursOrNoBrand")}
            options={preparations}
          />
          <Select {...of("lines.0.namesBrand")} label={t("namesABrand")} options={yesNo} />
          <Field {...of("lines.0.strengthMg")} label={t("strengthReadInMg")} type="number" width="short" input={off} />
          <Field
            {...of("lines.0.capsulesPerDay")}
            label={t("capsulesForEachDay")}
            width="short"
            input={{ ...off, inputMode: "decimal" }}
          />
          <Field {...of("lines.0.days")} label={t("forHowManyDays")} type="number" width="short" input={off} />
          <Field
            {...of("lines.0.totalCapsules")}
            label={t("totalReadInCapsules")}
            type="number"
            width="short"
            input={off}
          />
          <Field {...of("lines.0.form")} label={t("form")} optional width="medium" input={{ ...off, maxLength: 60 }} />
          <Field
            {...of("lines.0.frequency")}
            label={t("frequency")}
            optional
            width="medium"
            input={{ ...off, maxLength: 60 }}
          />
          <Field
            {...of("lines.0.repeatTimes")}
            label={t("mayBeRepeatedTimes")}
            optional
            type="number"
            width="short"
            input={off}
          />
          <Field
            {...of("lines.0.repeatIntervalDays")}
            label={t("daysBetweenRepeats")}
            optional
            type="number"
            width="short"
            input={off}
          />
        </div>
      </FieldSet>
      <FieldSet legend={t("datePatientAndPrescriber")} name="reading-people">
        <div className={styles.fields}>
          <Field {...of("writtenOn")} label={t("dateWrittenOnIt")} type="date" width="medium" />
          <Field {...of("patient.name")} label={t("patientsNameOnIt")} input={{ ...off, maxLength: 120 }} />
          <Field {...of("patient.age")} label={t("patientsAgeOnIt")} optional type="number" width="short" input={off} />
          <Select
            {...of("patient.sex")}
            label={t("patientsSexOnIt")}
            optional
            placeholder={t("notStated")}
            options={optionsOf(sexWords)}
          />
          <Field
            {...of("patient.address")}
            label={t("patientsAddressOnIt")}
            optional
            input={{ ...off, maxLength: 300 }}
          />
          <Field {...of("prescriber.name")} label={t("prescriberOnIt")} input={{ ...off, maxLength: 120 }} />
          <Field
            {...of("prescriber.qualification")}
            label={t("qualification")}
            optional
            input={{ ...off, maxLength: 120 }}
          />
          <Field
            {...of("prescriber.registration")}
            label={t("registrationNumberOnIt")}
            input={{ ...off, maxLength: 60 }}
          />
          <Field
            {...of("prescriber.address")}
            label={t("clinicsAddressOnIt")}
            optional
            input={{ ...off, maxLength: 300 }}
          />
        </div>
      </FieldSet>
      <FieldSet legend={t("whereItSaysSo")} name="reading-more">
        <div className={styles.fields}>
          <Field
            {...of("lines.1.asWritten")}
            label={t("anotherMedicineOnItAsWritten")}
            optional
            input={{ ...off, maxLength: 200 }}
          />
          <Field {...of("diagnosis")} label={t("diagnosis")} optional input={{ ...off, maxLength: 200 }} />
          <Field
            {...of("weightKg")}
            label={t("weightInKg")}
            optional
            width="short"
            input={{ ...off, inputMode: "decimal" }}
          />
          <Field {...of("weighedOn")} label={t("weighedOn")} optional type="date" width="medium" />
          <Field {...of("testOn")} label={t("pregnancyTestOn")} optional type="date" width="medium" />
          <Select
            {...of("testResult")}
            label={t("resultOfTheTest")}
            optional
            placeholder={t("notStated")}
            options={optionsOf(testResultWords)}
          />
          <Select
            {...of("consentFormSeen")}
            label={t("signedConsentFormSeen")}
            optional
            placeholder={t("notStated")}
            options={yesNo}
          />
        </div>
      </FieldSet>
      <SubmitButton>{t("keepTheReading")}</SubmitButton>
    </OrderForm>
  );
}
