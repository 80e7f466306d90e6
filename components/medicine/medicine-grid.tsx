import { Children, type ReactNode } from "react";
import styles from "./medicine-grid.module.css";

/** Specimens in a tray: a list on a phone, three in a row where there is room. */
export function MedicineGrid({ children }: { readonly children: ReactNode }) {
  return (
    <ul className={styles.grid}>
      {Children.map(children, (child) => (
        <li className={styles.cell}>{child}</li>
      ))}
    </ul>
  );
}
