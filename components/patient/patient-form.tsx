import { Hidden } from "@/components/form/hidden";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import styles from "./patient-form.module.css";

export const patientFields = [
  "relationship",
  "name",
  "birthDate",
  "category",
  "allergies",
  "noAllergies",
  "medicines",
  "noMedicines",
  "weightKg",
] as const;

export interface PatientFormProps {
  readonly error: (field: string) => string | undefined;
  readonly value: (field: string) => string | undefined;
  readonly idempotencyKey: string;
  /** `checkout` sends a refused form back to the checkout's own page. */
  readonly from?: "checkout" | undefined;
  readonly returnTo?: string | undefined;
}

/** Who is to be treated. "None" is an answer that must be given, never assumed. */
export function PatientForm({ error, value, idempotencyKey, from, returnTo }: PatientFormProps) {
  return (
    <form method="post" action="/api/patients" className={styles.form}>
      <Hidden values={{ idempotencyKey, from, returnTo }} />
      <RadioGroup
        legend="Who is the medicine for?"
        name="relationship"
        error={error("relationship")}
        defaultValue={value("relationship")}
        options={[
          { value: "self", label: "For me" },
          {
            value: "in-care",
            label: "For someone in my care",
            hint: "You are their parent or guardian and 18 or older. The patient is 12 or older.",
          },
        ]}
      />
      <Field
        label="Full name of the patient"
        name="name"
        hint="Exactly as it stands on the prescription."
        error={error("name")}
        defaultValue={value("name")}
        input={{ autoComplete: "name", maxLength: 120, required: true }}
      />
      <Field
        label="Date of birth of the patient"
        name="birthDate"
        type="date"
        width="medium"
        error={error("birthDate")}
        defaultValue={value("birthDate")}
        input={{ autoComplete: "bday", required: true }}
      />
      <RadioGroup
        legend="Can the patient become pregnant?"
        name="category"
        hint="This medicine gravely harms an unborn child, so the rules differ. Until a pharmacist has read the prescription we treat every patient as one who can."
        error={error("category")}
        defaultValue={value("category")}
        options={[
          { value: "can-become-pregnant", label: "Yes" },
          { value: "cannot-become-pregnant", label: "No" },
          { value: "unknown", label: "I do not know, or would rather not say" },
        ]}
      />
      <Field
        label="Weight in kilograms (optional)"
        name="weightKg"
        width="short"
        hint="The dose is judged by weight. If you leave it out, the pharmacist may have to ask before anything is supplied. For example 62 or 62.5."
        error={error("weightKg")}
        defaultValue={value("weightKg")}
        input={{ inputMode: "decimal", maxLength: 6 }}
      />
      <div className={styles.pair}>
        <TextArea
          label="Allergies"
          name="allergies"
          rows={2}
          hint="Soya, peanut and gelatin matter most. One on each line."
          error={error("allergies")}
          defaultValue={value("allergies")}
        />
        <CheckboxField
          label="No known allergies"
          name="noAllergies"
          defaultChecked={value("noAllergies") !== undefined}
        />
      </div>
      <div className={styles.pair}>
        <TextArea
          label="Other medicines and supplements"
          name="medicines"
          rows={2}
          hint="Antibiotics such as doxycycline, vitamin A, methotrexate and contraceptives matter most. One on each line."
          error={error("medicines")}
          defaultValue={value("medicines")}
        />
        <CheckboxField
          label="Takes no other medicines"
          name="noMedicines"
          defaultChecked={value("noMedicines") !== undefined}
        />
      </div>
      <SubmitButton>Save patient</SubmitButton>
    </form>
  );
}
