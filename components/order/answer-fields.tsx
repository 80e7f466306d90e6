import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
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
  weight: ["kg", "weighedOn"],
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
      <p className={styles.why}>Why we ask: {why}</p>
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
            legend="The result"
            {...bind("result")}
            options={[
              { value: "seen", label: "There was a test, and its result was seen" },
              { value: "not-seen", label: "There was a test, but the result is not there yet" },
              { value: "no-test", label: "There was no test" },
            ]}
          />
          <Field label="Day of the test" type="date" width="medium" optional {...bind("testedOn")} />
        </>
      );
    case "weight":
      return (
        <div className={styles.pair}>
          <Field label="Weight in kg" width="short" {...bind("kg")} input={{ inputMode: "decimal", maxLength: 6 }} />
          <Field label="Weighed on" type="date" width="medium" {...bind("weighedOn")} />
        </div>
      );
    case "allergies":
    case "medicines": {
      const none = bind("none");
      return (
        <>
          <TextArea
            label={kind === "allergies" ? "Allergies" : "Medicines and supplements"}
            rows={3}
            hint={how}
            {...bind("list")}
            input={{ maxLength: 3000 }}
          />
          <CheckboxField
            label={kind === "allergies" ? "No known allergies" : "Takes no other medicines"}
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
          <Field label="Full name of the patient" {...bind("name")} input={{ maxLength: 120 }} />
          <Field label="Date of birth of the patient" type="date" width="medium" {...bind("birthDate")} />
          <RadioGroup
            legend="The patient is"
            {...bind("relationship")}
            options={[
              { value: "self", label: "Me" },
              { value: "in-care", label: "Someone in my care" },
            ]}
          />
        </>
      );
    case "clarify-free":
      return <TextArea label={`Your answer to: ${title}`} rows={4} {...bind("words")} input={{ maxLength: 2000 }} />;
  }
}
