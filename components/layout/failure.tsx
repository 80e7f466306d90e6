import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
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
      <PageHeading title="This page did not load" lead="Something failed on our side. It is not your doing." />
      <p>
        Nothing you saved is lost, and nothing is charged by this: a card is charged only after a pharmacist has
        approved a request. If you were sending a form, open your orders first and see whether it arrived. If it did, do
        not send it again.
      </p>
      <ButtonRow>
        {children}
        <ButtonLink href={routes.orders()} variant="secondary">
          Open your orders
        </ButtonLink>
        <ButtonLink href={routes.contact()} variant="quiet">
          Contact us
        </ButtonLink>
      </ButtonRow>
      {reference !== undefined && <p className={styles.reference}>Reference, if you call us: {reference}</p>}
    </Page>
  );
}
