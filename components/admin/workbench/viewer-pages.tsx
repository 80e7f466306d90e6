"use client";

import type { MouseEvent } from "react";
import { Icon } from "@/components/ui/icon";
import { t } from "@/content/words/t";
import styles from "./viewer.module.css";
import type { ViewerPage } from "./viewer-page";

export interface ViewerPagesProps {
  readonly pages: readonly ViewerPage[];
  readonly current: string | null;
  readonly opened: ReadonlySet<string>;
  readonly onOpen: (key: string) => void;
}

/** Links, so that they work before and without JavaScript: the server then shows the page asked for. */
export function ViewerPages({ pages, current, opened, onOpen }: ViewerPagesProps) {
  const openHere = (key: string) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(key);
  };
  return (
    <ol className={styles.pages} aria-label={t("viewer.pages")}>
      {pages.map((page) => (
        <li key={page.key}>
          <a
            href={page.href}
            className={styles.pageLink}
            aria-current={page.key === current ? "true" : undefined}
            onClick={openHere(page.key)}
          >
            <span>{page.label}</span>
            <span className={styles.pageNote}>
              {opened.has(page.key) ? (
                <>
                  <Icon name="check" /> {t("viewer.opened")}
                </>
              ) : (
                t("viewer.notOpened")
              )}
              {page.note !== null && `, ${page.note}`}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
