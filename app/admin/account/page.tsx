import type { Metadata } from "next";
import { SignOutForm } from "@/components/account/sign-out-form";
import { dutiesOf } from "@/components/admin/duty-list";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { DescriptionList } from "@/components/ui/description-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/admin-pages";
import { whoWords } from "@/content/words/role-words";
import { deps } from "@/lib/entry/deps";
import { requireStaff } from "@/lib/entry/require";
import { staffAccount } from "@/lib/queries/account/staff-account";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: t("yourStaffAccount") };

/** The account of the signed-in member of staff. Shows nothing about patients or orders. */
export default async function StaffAccountPage() {
  const staff = await requireStaff("queue:view", routes.staffAccount());
  const { name, email, role, registration } = await staffAccount(deps(), staff);
  return (
    <Page width="form">
      <PageHeading title={t("yourStaffAccount")} lead={t("askTheManagerToChange")} />
      <DescriptionList
        spacing="close"
        items={[
          { term: t("yourName"), detail: name },
          { term: t("yourEmail"), detail: email },
          { term: t("yourRole"), detail: whoWords(null, role) },
          ...(role === "pharmacist"
            ? [{ term: t("yourRegistration"), detail: registration ?? t("noRegistration") }]
            : []),
        ]}
      />
      <h2>{t("whatYouMayDo")}</h2>
      <ul>
        {dutiesOf(role).map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
      <p>{t("neverForYourOwnOrder")}</p>
      <SignOutForm className={undefined}>
        <SubmitButton variant="secondary">{t("signOut")}</SubmitButton>
      </SignOutForm>
    </Page>
  );
}
