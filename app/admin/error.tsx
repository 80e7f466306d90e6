"use client";

import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
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
      <PageHeading title="This page could not be shown" />
      <p>
        Something failed on our side. If you had just sent a form, look at the order before you send it again: it was
        carried out whole or not at all.
      </p>
      {error.digest !== undefined && <p>Number of this fault: {error.digest}</p>}
      <ButtonRow>
        <Button onClick={reset}>Try again</Button>
        <a href={routes.queue()}>To the queue</a>
      </ButtonRow>
    </Page>
  );
}
