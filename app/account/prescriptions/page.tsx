import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PrescriptionCard } from "@/components/prescription/prescription-card";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { deps } from "@/lib/entry/deps";
import { requireCustomer } from "@/lib/entry/require";
import { customerPrescriptions } from "@/lib/queries/account/prescriptions";
import { routes } from "@/lib/routes";
import styles from "../account.module.css";

export const metadata: Metadata = { title: "Prescriptions" };

export default async function PrescriptionsPage() {
  const customer = await requireCustomer(routes.prescriptions());
  const found = await customerPrescriptions(deps(), customer);
  if (!found.ok) throw new Error("a customer has a list of prescriptions");
  const prescriptions = found.value;
  const { timeZone } = deps().settings.pharmacy;
  if (prescriptions.length === 0) {
    return (
      <>
        <PageHeading title="Prescriptions" />
        <EmptyState
          title="You have not sent a prescription yet"
          action={<ButtonLink href={routes.checkoutPrescription()}>Add a prescription</ButtonLink>}
        >
          Photograph every page or send the PDF. It is stored sealed; only you and the pharmacy&apos;s staff can open
          it, and every look is on record.
        </EmptyState>
      </>
    );
  }
  return (
    <div className={styles.stack}>
      <PageHeading
        title="Prescriptions"
        lead="Stored sealed. Only you, a pharmacist and the technician can open them, and every look is on record."
      />
      <ul className={styles.list}>
        {prescriptions.map((prescription) => (
          <li key={prescription.id}>
            <PrescriptionCard prescription={prescription} timeZone={timeZone} />
          </li>
        ))}
      </ul>
      <ButtonLink href={`${routes.checkoutPrescription()}?new`} variant="secondary">
        Add another prescription
      </ButtonLink>
    </div>
  );
}
