import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormPart } from "./form-part";
import { OrderForm, type OrderFormBasis } from "./order-form";
import { preparations } from "./preparations";
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
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
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
      <p className={styles.consequence}>
        Type it from the document, not from the order. What is not stated stays empty.
      </p>
      <FieldSet legend="The line of the medicine" name="reading-line">
        <div className={styles.fields}>
          <Field {...of("lines.0.asWritten")} label="The line as written" input={{ ...off, maxLength: 200 }} />
          <Select
            {...of("lines.0.slug")}
            label="Medicine named"
            placeholder="None of ours, or no brand"
            options={preparations}
          />
          <Select {...of("lines.0.namesBrand")} label="Names a brand" options={yesNo} />
          <Field {...of("lines.0.strengthMg")} label="Strength read, in mg" type="number" width="short" input={off} />
          <Field
            {...of("lines.0.capsulesPerDay")}
            label="Capsules for each day"
            width="short"
            input={{ ...off, inputMode: "decimal" }}
          />
          <Field {...of("lines.0.days")} label="For how many days" type="number" width="short" input={off} />
          <Field
            {...of("lines.0.totalCapsules")}
            label="Total read, in capsules"
            type="number"
            width="short"
            input={off}
          />
          <Field {...of("lines.0.form")} label="Form" optional width="medium" input={{ ...off, maxLength: 60 }} />
          <Field
            {...of("lines.0.frequency")}
            label="Frequency"
            optional
            width="medium"
            input={{ ...off, maxLength: 60 }}
          />
          <Field
            {...of("lines.0.repeatTimes")}
            label="May be repeated, times"
            optional
            type="number"
            width="short"
            input={off}
          />
          <Field
            {...of("lines.0.repeatIntervalDays")}
            label="Days between repeats"
            optional
            type="number"
            width="short"
            input={off}
          />
        </div>
      </FieldSet>
      <FieldSet legend="Date, patient and prescriber" name="reading-people">
        <div className={styles.fields}>
          <Field {...of("writtenOn")} label="Date written on it" type="date" width="medium" />
          <Field {...of("patient.name")} label="Patient’s name on it" input={{ ...off, maxLength: 120 }} />
          <Field {...of("patient.age")} label="Patient’s age on it" optional type="number" width="short" input={off} />
          <Select
            {...of("patient.sex")}
            label="Patient’s sex on it"
            optional
            placeholder="Not stated"
            options={["female", "male", "other"].map((value) => ({ value, label: value }))}
          />
          <Field
            {...of("patient.address")}
            label="Patient’s address on it"
            optional
            input={{ ...off, maxLength: 300 }}
          />
          <Field {...of("prescriber.name")} label="Prescriber on it" input={{ ...off, maxLength: 120 }} />
          <Field
            {...of("prescriber.qualification")}
            label="Qualification"
            optional
            input={{ ...off, maxLength: 120 }}
          />
          <Field
            {...of("prescriber.registration")}
            label="Registration number on it"
            input={{ ...off, maxLength: 60 }}
          />
          <Field
            {...of("prescriber.address")}
            label="Clinic’s address on it"
            optional
            input={{ ...off, maxLength: 300 }}
          />
        </div>
      </FieldSet>
      <FieldSet legend="Where it says so" name="reading-more">
        <div className={styles.fields}>
          <Field
            {...of("lines.1.asWritten")}
            label="Another medicine on it, as written"
            optional
            input={{ ...off, maxLength: 200 }}
          />
          <Field {...of("diagnosis")} label="Diagnosis" optional input={{ ...off, maxLength: 200 }} />
          <Field
            {...of("weightKg")}
            label="Weight in kg"
            optional
            width="short"
            input={{ ...off, inputMode: "decimal" }}
          />
          <Field {...of("weighedOn")} label="Weighed on" optional type="date" width="medium" />
          <Field {...of("testOn")} label="Pregnancy test on" optional type="date" width="medium" />
          <Select
            {...of("testResult")}
            label="Result of the test"
            optional
            placeholder="Not stated"
            options={["negative", "positive"].map((value) => ({ value, label: value }))}
          />
          <Select
            {...of("consentFormSeen")}
            label="Signed consent form seen"
            optional
            placeholder="Not stated"
            options={yesNo}
          />
        </div>
      </FieldSet>
      <SubmitButton>Keep the reading</SubmitButton>
    </OrderForm>
  );
}
