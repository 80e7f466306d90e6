import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import styles from "./failure.module.css";
import { Page } from "./page";
import { PageHeading } from "./page-heading";

export interface FailureProps {
  /** Next's number for what failed; our record of faults is found by it. */
  readonly reference: string | undefined;
  /** The way to try again. */
  readonly children: React.ReactNode;
}

/** What failed, that nothing was lost or charged by it, what to do. It asks the server for nothing: it stands when nothing else does. */
export function Failure({ reference, children }: FailureProps) {
  return (
    <Page width="form">
      <PageHeading title={t("failure.title")} lead={t("failure.lead")} />
      <p>{t("failure.nothingLost")}</p>
      <ButtonRow>
        {children}
        <ButtonLink href={routes.orders()} variant="secondary">
          {t("failure.openOrders")}
        </ButtonLink>
        <ButtonLink href={routes.contact()} variant="quiet">
          {t("failure.contactUs")}
        </ButtonLink>
      </ButtonRow>
      {reference !== undefined && <p className={styles.reference}>{t("failure.reference", { reference })}</p>}
    </Page>
  );
}
