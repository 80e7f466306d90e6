import { Hidden } from "@/components/form/hidden";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { fieldId } from "@/components/ui/field-id";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { t } from "@/content/words/t";
import { typedDay } from "@/lib/domain/shared/read-day";
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
  "weightConfirmed",
] as const;

export interface PatientFormProps {
  readonly error: (field: string) => string | undefined;
  readonly value: (field: string) => string | undefined;
  readonly idempotencyKey: string;
  /** `checkout` sends a refused form back to the checkout's own page. */
  readonly from?: "checkout" | undefined;
  readonly returnTo?: string | undefined;
  /** The account holder, where nobody stands on the account yet: most order for themselves. */
  readonly holder?: { readonly name: string; readonly birthDate: string | null } | undefined;
}

/** Who is to be treated. "None" is an answer that must be given, never assumed. */
export function PatientForm({ error, value, idempotencyKey, from, returnTo, holder }: PatientFormProps) {
  return (
    <form method="post" action="/api/patients" className={styles.form}>
      <Hidden values={{ idempotencyKey, from, returnTo }} />
      <RadioGroup
        legend={t("patient.forWhom")}
        name="relationship"
        error={error("relationship")}
        defaultValue={value("relationship")}
        options={[
          { value: "self", label: t("patient.forMe") },
          {
            value: "in-care",
            label: t("patient.forSomeone"),
            hint: t("patient.forSomeoneHint"),
          },
        ]}
      />
      <Field
        label={t("patient.name")}
        name="name"
        hint={t("patient.nameHint")}
        error={error("name")}
        defaultValue={value("name") ?? holder?.name}
        // Off: the browser would put its owner on a child in their care.
        input={{ autoComplete: "off", maxLength: 120, required: true }}
      />
      <Field
        label={t("patient.birthDateField")}
        name="birthDate"
        type="date"
        width="medium"
        error={error("birthDate")}
        defaultValue={value("birthDate") ?? (holder?.birthDate ? typedDay(holder.birthDate) : undefined)}
        input={{ autoComplete: "off", required: true }}
      />
      <RadioGroup
        legend={t("patient.pregnancyField")}
        name="category"
        hint={t("patient.pregnancyHint")}
        error={error("category")}
        defaultValue={value("category")}
        options={[
          { value: "can-become-pregnant", label: t("common.yes") },
          { value: "cannot-become-pregnant", label: t("common.no") },
          { value: "unknown", label: t("patient.pregnancyUnknown") },
        ]}
      />
      <Field
        label={t("patient.weightField")}
        name="weightKg"
        width="short"
        hint={t("patient.weightHint")}
        error={error("weightKg")}
        defaultValue={value("weightKg")}
        input={{ inputMode: "decimal", maxLength: 6 }}
      />
      {error("weightConfirmed") !== undefined && (
        <CheckboxField
          label={t("patient.weightIsRight", { weight: value("weightKg") ?? "" })}
          name="weightConfirmed"
          value={value("weightKg")}
          id={fieldId("weightConfirmed")}
          error={error("weightConfirmed")}
        />
      )}
      <div className={styles.pair}>
        <TextArea
          label={t("patient.allergies")}
          name="allergies"
          rows={2}
          hint={t("patient.allergiesHint")}
          error={error("allergies")}
          defaultValue={value("allergies")}
        />
        <CheckboxField
          label={t("patient.noAllergies")}
          name="noAllergies"
          defaultChecked={value("noAllergies") !== undefined}
        />
      </div>
      <div className={styles.pair}>
        <TextArea
          label={t("patient.medicinesField")}
          name="medicines"
          rows={2}
          hint={t("patient.medicinesHint")}
          error={error("medicines")}
          defaultValue={value("medicines")}
        />
        <CheckboxField
          label={t("patient.noMedicines")}
          name="noMedicines"
          defaultChecked={value("noMedicines") !== undefined}
        />
      </div>
      <SubmitButton>{t("patient.save")}</SubmitButton>
    </form>
  );
}
