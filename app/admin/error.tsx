"use client";

import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";

/** A fault while a page of the panel was made. What was sent before is either carried out whole or not at all. */
export default function PanelError({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return (
    <Page width="form">
      <PageHeading title={t("panelError.title")} />
      <p>{t("panelError.lead")}</p>
      {error.digest !== undefined && <p>{t("panelError.reference", { digest: error.digest })}</p>}
      <ButtonRow>
        <Button onClick={reset}>{t("common.tryAgain")}</Button>
        <a href={routes.queue()}>{t("panelError.toQueue")}</a>
      </ButtonRow>
    </Page>
  );
}
