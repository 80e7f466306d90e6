import { Hidden } from "@/components/form/hidden";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { fieldId } from "@/components/ui/field-id";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { t } from "@/content/words/patient";
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
        legend={t("whoIsTheMedicineFor")}
        name="relationship"
        error={error("relationship")}
        defaultValue={value("relationship")}
        options={[
          { value: "self", label: t("forMe") },
          {
            value: "in-care",
            label: t("forSomeoneInMyCare"),
            hint: t("youAreTheirParent"),
          },
        ]}
      />
      <Field
        label={t("fullNameOfThePatient")}
        name="name"
        hint={t("exactlyAsItStands")}
        error={error("name")}
        defaultValue={value("name") ?? holder?.name}
        // Off: the browser would put its owner on a child in their care.
        input={{ autoComplete: "off", maxLength: 120, required: true }}
      />
      <Field
        label={t("dateOfBirthOfThePatient")}
        name="birthDate"
        type="date"
        width="medium"
        error={error("birthDate")}
        defaultValue={value("birthDate") ?? (holder?.birthDate ? typedDay(holder.birthDate) : undefined)}
        input={{ autoComplete: "off", required: true }}
      />
      <RadioGroup
        legend={t("canThePatientBecomePregnant")}
        name="category"
        hint={t("thisMedicineGravelyHarms")}
        error={error("category")}
        defaultValue={value("category")}
        options={[
          { value: "can-become-pregnant", label: t("yes") },
          { value: "cannot-become-pregnant", label: t("no") },
          { value: "unknown", label: t("iDoNotKnow") },
        ]}
      />
      <Field
        label={t("weightInKilogramsOptional")}
        name="weightKg"
        width="short"
        hint={t("theDoseIsJudged")}
        error={error("weightKg")}
        defaultValue={value("weightKg")}
        input={{ inputMode: "decimal", maxLength: 6 }}
      />
      {error("weightConfirmed") !== undefined && (
        <CheckboxField
          label={t("weightIsRight", { weight: value("weightKg") ?? "" })}
          name="weightConfirmed"
          value={value("weightKg")}
          id={fieldId("weightConfirmed")}
          error={error("weightConfirmed")}
        />
      )}
      <div className={styles.pair}>
        <TextArea
          label={t("allergies")}
          name="allergies"
          rows={2}
          hint={t("soyaPeanutAndGelatinMatter")}
          error={error("allergies")}
          defaultValue={value("allergies")}
        />
        <CheckboxField
          label={t("noKnownAllergies")}
          name="noAllergies"
          defaultChecked={value("noAllergies") !== undefined}
        />
      </div>
      <div className={styles.pair}>
        <TextArea
          label={t("otherMedicinesAndSupplements")}
          name="medicines"
          rows={2}
          hint={t("antibioticsSuchAsDoxycyclineVitamin")}
          error={error("medicines")}
          defaultValue={value("medicines")}
        />
        <CheckboxField
          label={t("takesNoOtherMedicines")}
          name="noMedicines"
          defaultChecked={value("noMedicines") !== undefined}
        />
      </div>
      <SubmitButton>{t("savePatient")}</SubmitButton>
    </form>
  );
}
