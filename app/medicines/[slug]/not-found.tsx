import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { medicines } from "@/content/medicines/all";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "No such capsule", robots: { index: false } };

/** The shelf is short: whoever mistyped a name finds the right one in the list. */
export default function NoSuchMedicine() {
  return (
    <Page width="form">
      <PageHeading
        title="No capsule of ours stands at this address"
        lead="The name may be mistyped, or your prescription names a brand or a strength that we do not supply."
      />
      <h2>What we supply</h2>
      <ul>
        {medicines.map(({ slug, brand, strengthMg }) => (
          <li key={slug}>
            <Link href={routes.medicine(slug)}>
              {brand} {strengthMg} mg
            </Link>
          </li>
        ))}
      </ul>
      <p>
        We never supply another brand or strength than the one prescribed. If yours is not here, ask your dermatologist
        or another pharmacy.
      </p>
      <ButtonLink href={routes.medicines()} variant="secondary">
        Find by name
      </ButtonLink>
    </Page>
  );
}
