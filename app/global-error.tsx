"use client";

import { words } from "@/content/words/failure";
import { language } from "@/content/words/language";
import "./globals.css";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { fontClassNames } from "./fonts";

/** The last resort, when the frame itself failed: the frame's header and footer need the server, so they are missing here. */
export default function GlobalError({ error }: { readonly error: Error & { readonly digest?: string } }) {
  return (
    <html lang={language} className={fontClassNames}>
      <body>
        <title>{words.thisPageDidNotLoad}</title>
        <Failure reference={error.digest}>
          <Button onClick={() => window.location.reload()}>{words.loadItAgain}</Button>
        </Failure>
      </body>
    </html>
  );
}
