"use client";

import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { t } from "@/content/words/t";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error }: ErrorPageProps) {
  return (
    <>
      <title>{t("failure.title")}</title>
      <Failure reference={error.digest}>
        <Button onClick={() => window.location.reload()}>{t("failure.reload")}</Button>
      </Failure>
    </>
  );
}
