import styles from "./demo-ribbon.module.css";

export interface DemoRibbonProps {
  readonly pharmacyName: string;
  readonly label?: string | undefined;
}

/** Stands on every page and paper of the demonstration. */
export function DemoRibbon({ pharmacyName, label = "Demonstration" }: DemoRibbonProps) {
  return (
    <aside className={styles.ribbon} aria-label={label}>
      <p className={styles.words}>
        <strong>Demonstration:</strong> {pharmacyName} does not exist and supplies no medicine.
      </p>
    </aside>
  );
}
