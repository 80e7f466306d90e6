import type { ReactNode } from "react";
import styles from "./button-row.module.css";

/** Buttons that belong together, the main one first; under each other when they do not fit. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
