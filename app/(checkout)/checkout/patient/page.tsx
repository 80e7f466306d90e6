import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { afterSaving, cameBack, savedStepHref } from "@/components/checkout/saved-step";
import { StepHeading } from "@/components/checkout/step-heading";
import { FormErrors } from "@/components/form/form-errors";
import { Hidden } from "@/components/form/hidden";
import { PatientForm, patientFields } from "@/components/patient/patient-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { spoken } from "@/content/words/reasons";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireCustomer } from "@/lib/entry/require";
import { formatDate } from "@/lib/format/date";
import { checkoutView } from "@/lib/queries/account/checkout";
import { routes } from "@/lib/routes";
import styles from "../checkout.module.css";

export const generateMetadata = ({ searchParams }: PageProps<"/checkout/patient">): Promise<Metadata> =>
  formTitle(searchParams, t("checkout.patientTitle"), cameBack);

export default async function PatientStep({ searchParams }: PageProps<"/checkout/patient">) {
  const customer = await requireCustomer(routes.checkoutPatient());
  const found = await checkoutView(deps(), customer);
  if (!found.ok) throw new Error("a customer has a checkout");
  const { patients, patientId, holder } = found.value;
  const reasons = found.value.reasons.map(spoken);
  const { kept } = await searchParams;
  const after = afterSaving("patient", { form: await formState(searchParams), kept, reasons });
  if ("next" in after) redirect(after.next);
  const { form } = after;
  return (
    <div className={styles.page}>
      <FormErrors form={form} fields={patients.length > 0 ? ["patientId", ...patientFields] : patientFields} />
      <StepHeading step="patient" />
      {patients.length > 0 && (
        <form method="post" action="/api/checkout/draft" className={styles.form}>
          <Hidden values={{ returnTo: savedStepHref("patient") }} />
          <RadioGroup
            legend={t("checkout.choosePatient")}
            name="patientId"
            error={form.error("patientId")}
            defaultValue={patientId ?? (patients.length === 1 ? patients[0]?.id : undefined)}
            options={patients.map((patient) => ({
              value: patient.id,
              label: patient.name,
              hint: t("checkout.patientBorn", {
                day: formatDate(patient.birthDate),
                inCare: String(patient.relationship === "in-care"),
              }),
            }))}
          />
          <SubmitButton>{t("common.continue")}</SubmitButton>
        </form>
      )}
      <section aria-labelledby="new-patient">
        <h2 id="new-patient">{patients.length > 0 ? t("checkout.addSomeoneElse") : t("checkout.patientDetails")}</h2>
        <PatientForm
          error={form.error}
          value={form.value}
          idempotencyKey={deps().newId()}
          from="checkout"
          returnTo={savedStepHref("patient")}
          holder={patients.length === 0 ? holder : undefined}
        />
      </section>
    </div>
  );
}
