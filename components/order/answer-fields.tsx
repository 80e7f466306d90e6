import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { fieldId } from "@/components/ui/field-id";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { t } from "@/content/words/t";
import { asksForFiles, type QuestionKind } from "@/lib/domain/order/questions";
import type { OpenQuestion } from "@/lib/queries/order/asked";
import styles from "./your-turn.module.css";

export interface AnswerForm {
  readonly error: (field: string) => string | undefined;
  readonly value: (field: string) => string | undefined;
  readonly values: (field: string) => readonly string[];
}

export const answerField = (id: string, name: string) => `answers.${id}.${name}`;

const names: { readonly [Kind in QuestionKind]: readonly string[] } = {
  "retake-page": [],
  "missing-page": [],
  "consent-form": [],
  "test-date": ["result", "testedOn"],
  weight: ["kg", "confirmed", "weighedOn"],
  allergies: ["list", "none"],
  medicines: ["list", "none"],
  "patient-identity": ["name", "birthDate", "relationship"],
  "clarify-free": ["words"],
};

/** The fields of the card, for the error summary; every file is sent through one, and where several ask for files each has its own choice. */
export function answerFields(questions: readonly OpenQuestion[]): string[] {
  const typed = questions.flatMap(({ id, kind }) => names[kind].map((name) => answerField(id, name)));
  const forFiles = questions.filter(({ kind }) => asksForFiles(kind));
  return ["file", ...typed, ...(forFiles.length > 1 ? forFiles.map(({ id }) => answerField(id, "fileIds")) : [])];
}

interface FieldsProps {
  readonly question: OpenQuestion;
  readonly form: AnswerForm;
}

/** One question with its fields: what, why, how. */
export function QuestionFields({ question, form }: FieldsProps) {
  const { title, why } = question;
  return (
    <section className={styles.question}>
      <h3>{title}</h3>
      <p className={styles.why}>{t("order.whyWeAsk", { why })}</p>
      <FieldsOfKind question={question} form={form} />
    </section>
  );
}

function FieldsOfKind({ question, form }: FieldsProps) {
  const { id, kind, title, how } = question;
  const bind = (name: string) => {
    const field = answerField(id, name);
    return { name: field, error: form.error(field), defaultValue: form.value(field) };
  };
  switch (kind) {
    case "retake-page":
    case "missing-page":
    case "consent-form":
      return null;
    case "test-date":
      return (
        <>
          <RadioGroup
            legend={t("order.testResult")}
            {...bind("result")}
            options={[
              { value: "negative", label: t("order.testWasNegative") },
              { value: "positive", label: t("order.testWasPositive") },
              { value: "not-seen", label: t("order.testPending") },
              { value: "no-test", label: t("order.testNone") },
            ]}
          />
          <Field label={t("order.testDay")} type="date" width="medium" optional {...bind("testedOn")} />
        </>
      );
    case "weight":
      return (
        <>
          <div className={styles.pair}>
            <Field
              label={t("order.weightInKg")}
              width="short"
              {...bind("kg")}
              input={{ inputMode: "decimal", maxLength: 6 }}
            />
            <Field label={t("order.weighedOn")} type="date" width="medium" {...bind("weighedOn")} />
          </div>
          <WeightIsRight kg={bind("kg").defaultValue} {...bind("confirmed")} />
        </>
      );
    case "allergies":
    case "medicines": {
      const none = bind("none");
      return (
        <>
          <TextArea
            label={kind === "allergies" ? t("patient.allergies") : t("order.medicinesAndSupplements")}
            rows={3}
            hint={how}
            {...bind("list")}
            input={{ maxLength: 3000 }}
          />
          <CheckboxField
            label={kind === "allergies" ? t("patient.noAllergies") : t("patient.noMedicines")}
            name={none.name}
            error={none.error}
            defaultChecked={none.defaultValue !== undefined}
          />
        </>
      );
    }
    case "patient-identity":
      return (
        <>
          <Field label={t("patient.name")} {...bind("name")} input={{ maxLength: 120 }} />
          <Field label={t("patient.birthDateField")} type="date" width="medium" {...bind("birthDate")} />
          <RadioGroup
            legend={t("order.patientRelation")}
            {...bind("relationship")}
            options={[
              { value: "self", label: t("order.patientMe") },
              { value: "in-care", label: t("order.patientInMyCare") },
            ]}
          />
        </>
      );
    case "clarify-free":
      return (
        <TextArea label={t("order.answerTo", { title })} rows={4} {...bind("words")} input={{ maxLength: 2000 }} />
      );
  }
}

interface WeightIsRightProps {
  readonly kg: string | undefined;
  readonly name: string;
  readonly error: string | undefined;
}

/** Asked once a weight is rare at the patient's age; ticked, it names the weight that it was ticked for. */
function WeightIsRight({ kg = "", name, error }: WeightIsRightProps) {
  if (error === undefined) return null;
  return (
    <CheckboxField
      name={name}
      id={fieldId(name)}
      value={kg}
      error={error}
      label={t("patient.weightIsRight", { weight: kg })}
    />
  );
}
