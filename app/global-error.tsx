"use client";

import "./globals.css";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { fontClassNames } from "./fonts";

/** The last resort, when the frame itself failed: the frame's header and footer need the server, so they are missing here. */
export default function GlobalError({ error }: { readonly error: Error & { readonly digest?: string } }) {
  return (
    <html lang="en-IN" className={fontClassNames}>
      <body>
        <title>This page did not load</title>
        <Failure reference={error.digest}>
          <Button onClick={() => window.location.reload()}>Load it again</Button>
        </Failure>
      </body>
    </html>
  );
}
