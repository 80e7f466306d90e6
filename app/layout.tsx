import { t } from "@/content/words/t";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { ModeRibbon } from "@/components/layout/mode-ribbon";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { SkipLinks } from "@/components/layout/skip-links";
import { WordsInBrowser } from "@/components/layout/words-in-browser";
import { firstSubstance } from "@/content/substances/all";
import { everywhere } from "@/content/words/in-browser";
import { language, messagesFor } from "@/content/words/language";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";
import { fontClassNames } from "./fonts";
import styles from "./layout.module.css";

export async function generateMetadata(): Promise<Metadata> {
  await connection();
  const { pharmacy, appUrl, mode } = deps().settings;
  return {
    metadataBase: new URL(appUrl),
    title: { default: pharmacy.name, template: `%s – ${pharmacy.name}` },
    description: t("shop.description", { name: pharmacy.name }),
    applicationName: pharmacy.name,
    formatDetection: { telephone: false, email: false, address: false },
    // A shop that supplies nothing must not be found by somebody who looks for medicine.
    ...(mode !== "live" ? { robots: { index: false, follow: false } } : {}),
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** The frame of every page. Each section brings its own `main`, the panel its own header, too; who answers for the shop stands under all. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // The nonce of the policy is made per request, so no page may be rendered ahead of it.
  await connection();
  const { pharmacy, mode } = deps().settings;
  return (
    <html lang={language} className={fontClassNames}>
      <body>
        <WordsInBrowser messages={messagesFor(everywhere)}>
          <SkipLinks safetyAt={`${routes.monograph(firstSubstance.slug)}#safety`} />
          {mode !== "live" && <ModeRibbon mode={mode} pharmacyName={pharmacy.name} />}
          <div className={styles.shop}>
            <SiteHeader pharmacyName={pharmacy.name} />
          </div>
          {children}
          <SiteFooter
            pharmacy={{
              name: pharmacy.name,
              licence: pharmacy.licence,
              address: pharmacy.address,
              phone: pharmacy.phone,
              email: pharmacy.email,
              pharmacist: pharmacy.pharmacistInCharge,
              pharmacistRegistration: pharmacy.pharmacistRegistration,
            }}
          />
        </WordsInBrowser>
      </body>
    </html>
  );
}
