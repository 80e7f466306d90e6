import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { t } from "@/content/words/bench-decision";
import type { Check } from "@/lib/domain/dispensing/statements";
import { CategoryFields, categoryFieldNames } from "./category-fields";
import type { FormPart } from "./form-part";
import { OrderForm, type OrderFormBasis } from "./order-form";
import { type Judgeable, OverrideFields, overrideFieldNames } from "./override-fields";
import { preparations } from "./preparations";
import { optionsOf, sexWords } from "./reading-words";
import { SecondEntry, secondEntryFields } from "./second-entry";
import { OpenChecks, StepChecks, type StepChecksProps } from "./step-checks";
import styles from "./workbench.module.css";

export interface ApproveFormProps {
  readonly basis: OrderFormBasis;
  readonly part: FormPart;
  /** The colleague who typed what it says; null: the pharmacist types all of it. */
  readonly reader: string | null;
  readonly checks: readonly Check[];
  readonly hints: NonNullable<StepChecksProps["hints"]>;
  readonly judgeable: readonly Judgeable[];
  /** Nobody has confirmed for this order whether the patient can become pregnant. */
  readonly asksCategory: boolean;
}

export const approveFields = [
  "writtenOn",
  "patientName",
  "slug",
  "strengthMg",
  "capsulesPerDay",
  "days",
  "totalCapsules",
  "prescriberName",
  "prescriberRegistration",
  "prescriberAddress",
  "prescriberQualification",
  "patientAge",
  "patientSex",
  "weightKg",
].map((field) => `transcription.${field}`);
export const approveFormFields = [...approveFields, ...secondEntryFields, ...categoryFieldNames, ...overrideFieldNames];

/** Approving means typing what the prescription says. Nothing is filled in from the order: two readings that agree are the check. */
export function ApproveForm({ basis, part, reader, checks, hints, judgeable, asksCategory }: ApproveFormProps) {
  return (
    <OrderForm basis={basis} act="decision" name="approve" values={{ decision: "approve" }}>
      {reader === null ? <WholeReading part={part} /> : <SecondEntry part={part} reader={reader} />}
      {asksCategory && <CategoryFields part={part} />}
      <StepChecks
        part={part}
        checks={checks.filter(({ id }) => id !== "category")}
        intro={t("byApprovingYouSayThat")}
        hints={hints}
      />
      <OverrideFields part={part} judgeable={judgeable} />
      <TextArea
        label={t("noteForColleagues")}
        name="note"
        rows={2}
        optional
        error={part.error("note")}
        defaultValue={part.value("note")}
        input={{ id: "approve-note", maxLength: 2000 }}
      />
      <p className={styles.consequence}>{t("theCardIsChargedAfterAFew")}</p>
      <OpenChecks part={part} checks={checks} />
      <SubmitButton>{t("approve")}</SubmitButton>
    </OrderForm>
  );
}

function WholeReading({ part }: { readonly part: FormPart }) {
  const of = (field: string) => {
    const name = `transcription.${field}`;
    return { name, error: part.error(name), defaultValue: part.value(name) };
  };
  return (
    <FieldSet legend={t("whatThePrescriptionSays")} name="transcription-set" hint={t("typeItFromTheDocument")}>
      <div className={styles.fields}>
        <Field {...of("writtenOn")} label={t("dateOnThePrescription")} type="date" width="medium" />
        <Field {...of("patientName")} label={t("patientNamedOnIt")} input={{ autoComplete: "off", maxLength: 120 }} />
        <Field {...of("patientAge")} label={t("patientsAgeOnIt")} type="number" width="short" optional />
        <Select
          {...of("patientSex")}
          label={t("patientsSexOnIt")}
          placeholder={t("notStated")}
          options={optionsOf(sexWords)}
          optional
        />
        <Field
          {...of("weightKg")}
          label={t("weightOnItInKg")}
          width="short"
          optional
          input={{ autoComplete: "off", inputMode: "decimal", maxLength: 6 }}
        />
        <Select {...of("slug")} label={t("medicinePrescribed")} placeholder={t("choose")} options={preparations} />
        <Field {...of("strengthMg")} label={t("strengthInMg")} type="number" width="short" />
        <Field {...of("capsulesPerDay")} label={t("capsulesADay")} width="short" input={{ inputMode: "decimal" }} />
        <Field {...of("days")} label={t("days")} type="number" width="short" />
        <Field {...of("totalCapsules")} label={t("capsulesInTotal")} type="number" width="short" />
        <Field {...of("prescriberName")} label={t("prescribersName")} input={{ autoComplete: "off", maxLength: 120 }} />
        <Field
          {...of("prescriberRegistration")}
          label={t("prescribersRegistrationNumber")}
          input={{ autoComplete: "off", maxLength: 60 }}
        />
        <Field
          {...of("prescriberQualification")}
          label={t("prescribersQualification")}
          optional
          input={{ autoComplete: "off", maxLength: 120 }}
        />
        <Field
          {...of("prescriberAddress")}
          label={t("prescribersAddress")}
          optional
          input={{ autoComplete: "off", maxLength: 300 }}
        />
      </div>
    </FieldSet>
  );
}
