"use client";

import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error }: ErrorPageProps) {
  return (
    <>
      <title>This page did not load</title>
      <Failure reference={error.digest}>
        <Button onClick={() => window.location.reload()}>Load it again</Button>
      </Failure>
    </>
  );
}
