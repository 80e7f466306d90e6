import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import styles from "./page.module.css";

export interface PageProps {
  /** `shop`: the full width. `form`: one column to fill in. `read`: a measure of text, set in the reading face. */
  readonly width?: "shop" | "form" | "read" | undefined;
  readonly children: ReactNode;
}

/** The one `main` of a page and the target of the skip link. */
export function Page({ width = "shop", children }: PageProps) {
  return (
    <main id="content" tabIndex={-1} className={classNames(styles.page, styles[width])}>
      {children}
    </main>
  );
}
