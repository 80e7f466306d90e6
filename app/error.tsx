"use client";

import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { words } from "@/content/words/failure";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error }: ErrorPageProps) {
  return (
    <>
      <title>{words.thisPageDidNotLoad}</title>
      <Failure reference={error.digest}>
        <Button onClick={() => window.location.reload()}>{words.loadItAgain}</Button>
      </Failure>
    </>
  );
}
