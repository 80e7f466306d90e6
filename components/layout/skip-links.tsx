"use client";

import { usePathname } from "next/navigation";
import { t } from "@/content/words/t";
import styles from "./skip-links.module.css";

/** Pages with safety information of their own, under `#safety`; e2e/access.spec.ts holds this to what every page has. */
const hasOwnSafety =
  /^\/(?:medicines\/(?!compare$)[^/]+|monographs\/.+|(?:account|admin)\/orders\/[^/]+|checkout\/safety)\/?$/;

/** First in the document: to the content, and to what may harm. Where a page has no warning of its own, `safetyAt` has one. */
export function SkipLinks({ safetyAt }: { readonly safetyAt: string }) {
  const safety = hasOwnSafety.test(usePathname()) ? "#safety" : safetyAt;
  return (
    <nav className={styles.links} aria-label={t("nav.skipLinks")} data-print="hide">
      <a href="#content">{t("nav.skipToContent")}</a>
      <a href={safety}>{t("nav.skipToSafety")}</a>
    </nav>
  );
}
