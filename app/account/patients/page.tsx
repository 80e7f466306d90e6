import type { Metadata } from "next";
import { FormErrors } from "@/components/form/form-errors";
import { PageHeading } from "@/components/layout/page-heading";
import { PatientCard } from "@/components/patient/patient-card";
import { PatientForm, patientFields } from "@/components/patient/patient-form";
import { buttonClass } from "@/components/ui/button";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireCustomer } from "@/lib/entry/require";
import { customerPatients } from "@/lib/queries/account/patients";
import { routes } from "@/lib/routes";
import styles from "../account.module.css";

type Props = PageProps<"/account/patients">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return formTitle(searchParams, t("account.patients"));
}

export default async function PatientsPage({ searchParams }: Props) {
  const customer = await requireCustomer(routes.patients());
  const found = await customerPatients(deps(), customer);
  if (!found.ok) throw new Error("a customer has a list of patients");
  const patients = found.value;
  const form = await formState(searchParams);
  const addForm = <PatientForm error={form.error} value={form.value} idempotencyKey={deps().newId()} />;
  return (
    <div className={styles.stack}>
      <FormErrors form={form} fields={patientFields} />
      <PageHeading title={t("account.patients")} lead={t("account.patientsLead")} />
      {patients.length === 0 ? (
        <section aria-labelledby="add-patient">
          <h2 id="add-patient">{t("account.addFirstPatient")}</h2>
          {addForm}
        </section>
      ) : (
        <>
          <ul className={styles.list}>
            {patients.map((patient) => (
              <li key={patient.id}>
                <PatientCard patient={patient} />
              </li>
            ))}
          </ul>
          <details open={form.message !== null}>
            <summary className={buttonClass("secondary")}>{t("account.addPatient")}</summary>
            <section aria-labelledby="add-patient">
              <h2 id="add-patient">{t("account.addPatient")}</h2>
              <p className={styles.quiet}>{t("account.addPatientHint")}</p>
              {addForm}
            </section>
          </details>
        </>
      )}
    </div>
  );
}
