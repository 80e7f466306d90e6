import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { t } from "@/content/words/t";
import type { Check } from "@/lib/domain/dispensing/statements";
import { CategoryFields, categoryFieldNames } from "./category-fields";
import type { FormPart } from "./form-part";
import { OrderForm, type OrderFormBasis } from "./order-form";
import { type Judgeable, OverrideFields, overrideFieldNames } from "./override-fields";
import { preparations } from "./preparations";
import { SecondEntry, secondEntryFields } from "./second-entry";
import { OpenChecks, StepChecks, type StepChecksProps } from "./step-checks";
import { optionsOf, sexWords } from "./transcription-words";
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

/** Approving means typing what the prescription says. Nothing is filled in from the order: two transcriptions that agree are the check. */
export function ApproveForm({ basis, part, reader, checks, hints, judgeable, asksCategory }: ApproveFormProps) {
  return (
    <OrderForm basis={basis} act="decision" name="approve" values={{ decision: "approve" }}>
      {reader === null ? <WholeTranscription part={part} /> : <SecondEntry part={part} reader={reader} />}
      {asksCategory && <CategoryFields part={part} />}
      <StepChecks
        part={part}
        checks={checks.filter(({ id }) => id !== "category")}
        intro={t("benchDecision.approveStatement")}
        hints={hints}
      />
      <OverrideFields part={part} judgeable={judgeable} />
      <TextArea
        label={t("benchDecision.noteForColleagues")}
        name="note"
        rows={2}
        optional
        error={part.error("note")}
        defaultValue={part.value("note")}
        input={{ id: "approve-note", maxLength: 2000 }}
      />
      <p className={styles.consequence}>{t("benchDecision.approveLead")}</p>
      <OpenChecks part={part} checks={checks} />
      <SubmitButton>{t("panel.approve")}</SubmitButton>
    </OrderForm>
  );
}

function WholeTranscription({ part }: { readonly part: FormPart }) {
  const of = (field: string) => {
    const name = `transcription.${field}`;
    return { name, error: part.error(name), defaultValue: part.value(name) };
  };
  return (
    <FieldSet
      legend={t("benchPaper.transcriptionTitle")}
      name="transcription-set"
      hint={t("benchDecision.transcriptionHint")}
    >
      <div className={styles.fields}>
        <Field {...of("writtenOn")} label={t("benchDecision.writtenDate")} type="date" width="medium" />
        <Field
          {...of("patientName")}
          label={t("benchDecision.patientOnPrescription")}
          input={{ autoComplete: "off", maxLength: 120 }}
        />
        <Field {...of("patientAge")} label={t("benchPaper.headAge")} type="number" width="short" optional />
        <Select
          {...of("patientSex")}
          label={t("benchPaper.headSex")}
          placeholder={t("benchDecision.hintNotStated")}
          options={optionsOf(sexWords)}
          optional
        />
        <Field
          {...of("weightKg")}
          label={t("benchDecision.weightOnPrescription")}
          width="short"
          optional
          input={{ autoComplete: "off", inputMode: "decimal", maxLength: 6 }}
        />
        <Select
          {...of("slug")}
          label={t("benchDecision.medicinePrescribed")}
          placeholder={t("common.choose")}
          options={preparations}
        />
        <Field {...of("strengthMg")} label={t("benchPaper.secondStrength")} type="number" width="short" />
        <Field
          {...of("capsulesPerDay")}
          label={t("benchDecision.capsulesPerDay")}
          width="short"
          input={{ inputMode: "decimal" }}
        />
        <Field {...of("days")} label={t("benchDecision.days")} type="number" width="short" />
        <Field {...of("totalCapsules")} label={t("benchPaper.secondTotal")} type="number" width="short" />
        <Field
          {...of("prescriberName")}
          label={t("benchDecision.prescriberName")}
          input={{ autoComplete: "off", maxLength: 120 }}
        />
        <Field
          {...of("prescriberRegistration")}
          label={t("benchDecision.prescriberRegistration")}
          input={{ autoComplete: "off", maxLength: 60 }}
        />
        <Field
          {...of("prescriberQualification")}
          label={t("benchDecision.prescriberQualification")}
          optional
          input={{ autoComplete: "off", maxLength: 120 }}
        />
        <Field
          {...of("prescriberAddress")}
          label={t("benchDecision.prescriberAddress")}
          optional
          input={{ autoComplete: "off", maxLength: 300 }}
        />
      </div>
    </FieldSet>
  );
}
