"use client";

import { language } from "#language";
import { t } from "@/content/words/t";
import "./globals.css";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { fontClassNames } from "./fonts";

/** The last resort, when the frame itself failed: the frame's header and footer need the server, so they are missing here. */
export default function GlobalError({ error }: { readonly error: Error & { readonly digest?: string } }) {
  return (
    <html lang={language} className={fontClassNames}>
      <body>
        <title>{t("failure.title")}</title>
        <Failure reference={error.digest}>
          <Button onClick={() => window.location.reload()}>{t("failure.reload")}</Button>
        </Failure>
      </body>
    </html>
  );
}
