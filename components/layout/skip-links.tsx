"use client";

import { usePathname } from "next/navigation";
import { words } from "@/content/words/frame";
import { routes } from "@/lib/routes";
import styles from "./skip-links.module.css";

/** A medicine's own page, or a monograph: these carry their warning under `#safety`. */
const hasOwnSafety = /^\/(?:medicines\/(?!compare$)[^/]+|monographs\/[^/]+)\/?$/;

/** First in the document: to the content, and to what may harm. Where a page has no warning of its own, the monograph's is meant. */
export function SkipLinks() {
  const safety = hasOwnSafety.test(usePathname()) ? "#safety" : `${routes.monograph()}#safety`;
  return (
    <nav className={styles.links} aria-label={words.skip} data-print="hide">
      <a href="#content">{words.skipToContent}</a>
      <a href={safety}>{words.skipToSafetyInformation}</a>
    </nav>
  );
}
