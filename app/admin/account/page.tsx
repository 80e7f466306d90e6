import type { Metadata } from "next";
import { SignOutForm } from "@/components/account/sign-out-form";
import { dutiesOf } from "@/components/admin/duty-list";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { DescriptionList } from "@/components/ui/description-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { whoWords } from "@/content/words/role-words";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { requireStaff } from "@/lib/entry/require";
import { staffAccount } from "@/lib/queries/account/staff-account";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: t("adminPages.accountTitle") };

/** The account of the signed-in member of staff. Shows nothing about patients or orders. */
export default async function StaffAccountPage() {
  const staff = await requireStaff("queue:view", routes.staffAccount());
  const { name, email, role, registration } = await staffAccount(deps(), staff);
  return (
    <Page width="form">
      <PageHeading title={t("adminPages.accountTitle")} lead={t("adminPages.correctAccount")} />
      <DescriptionList
        spacing="close"
        items={[
          { term: t("adminPages.name"), detail: name },
          { term: t("adminPages.email"), detail: email },
          { term: t("adminPages.role"), detail: whoWords(null, role) },
          ...(role === "pharmacist"
            ? [{ term: t("adminPages.registration"), detail: registration ?? t("adminPages.noRegistration") }]
            : []),
        ]}
      />
      <h2>{t("adminPages.duties")}</h2>
      <ul>
        {dutiesOf(role).map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
      <p>{t("adminPages.neverOwnOrder")}</p>
      <SignOutForm className={undefined}>
        <SubmitButton variant="secondary">{t("common.signOut")}</SubmitButton>
      </SignOutForm>
    </Page>
  );
}
