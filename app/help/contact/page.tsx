import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { UrgentHelp } from "@/components/layout/urgent-help";
import { ReportHarm } from "@/components/medicine/report-harm";
import { publicPage } from "@/components/sharing/public-page";
import { pharmacyNode } from "@/components/structured-data/nodes";
import { StructuredData } from "@/components/structured-data/structured-data";
import { DescriptionList } from "@/components/ui/description-list";
import { urgentLines } from "@/content/urgent-lines";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: "Contact and complaints",
  description: "How to reach the pharmacist, what to do when it is urgent, and how to complain.",
  ...publicPage(routes.contact()),
};

export default function ContactPage() {
  const { pharmacy, appUrl, demo, jurisdiction } = deps().settings;
  const lines = urgentLines[jurisdiction];
  return (
    <>
      <StructuredData nodes={[pharmacyNode(pharmacy, appUrl, demo)]} />
      <PageHeading
        title="Contact and complaints"
        lead="A pharmacist answers questions about the medicine, also before you request anything."
      />
      <UrgentHelp lines={lines} />
      <h2>How to reach us</h2>
      <DescriptionList
        items={[
          { term: "Pharmacy", detail: pharmacy.name },
          { term: "Phone", detail: <a href={`tel:${pharmacy.phone.replace(/[^+\d]/g, "")}`}>{pharmacy.phone}</a> },
          { term: "Email", detail: <a href={`mailto:${pharmacy.email}`}>{pharmacy.email}</a> },
          { term: "Address", detail: pharmacy.address },
          { term: "Drug licence", detail: pharmacy.licence },
          {
            term: "Pharmacist in charge",
            detail: `${pharmacy.pharmacistInCharge}, registration ${pharmacy.pharmacistRegistration}`,
          },
        ]}
      />
      {demo && <p>This is a demo: nobody answers there, and no medicine is supplied.</p>}
      <p>Write no diagnosis and send no prescription by email. Your order is the place for both.</p>
      <h2>Side effects</h2>
      <p>
        Tell us in your order, under “Tell us”. Further supply stops until a pharmacist has spoken with you. Tell your
        dermatologist as well.
      </p>
      <ReportHarm lines={lines} />
      <h2>Complaints</h2>
      <p>
        Write to the pharmacist in charge at the address above, with your order number. You get an answer from a person.
        Complaining never changes how your request is judged.
      </p>
    </>
  );
}
