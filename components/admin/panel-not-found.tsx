import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { placesFor } from "@/components/layout/staff-places";
import { Link } from "@/components/ui/link";
import { whoWords } from "@/content/words/role-words";
import { t } from "@/content/words/t";
import type { StaffRole } from "@/lib/domain/access/roles";

/** The same words for an address that never was and for one that belongs to another duty; and where this one leads. */
export function PanelNotFound({ role }: { readonly role: StaffRole }) {
  return (
    <Page width="form">
      <PageHeading
        title={t("adminPages.noAccess")}
        lead={t("adminPages.noAccessWhy", { role: whoWords(null, role) })}
      />
      <p>{t("adminPages.nothingWasChanged")}</p>
      <h2>{t("adminPages.openPages")}</h2>
      <ul>
        {placesFor(role).map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
