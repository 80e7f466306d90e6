import type { ReactNode } from "react";
import styles from "./steps.module.css";

export interface Step {
  readonly title: string;
  readonly children?: ReactNode;
}

/** How something goes, told in order: requesting in four steps. Side by side where there is room. */
export function Steps({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step) => (
        <li key={step.title} className={styles.step}>
          <strong className={styles.title}>{step.title}</strong>
          {step.children !== undefined && <div className={styles.body}>{step.children}</div>}
        </li>
      ))}
    </ol>
  );
}
