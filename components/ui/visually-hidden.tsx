import type { ReactNode } from "react";
import styles from "./visually-hidden.module.css";

/** Words for screen readers where sighted people see the same from position or drawing. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
