import type { ReactNode } from "react";
import styles from "./desk.module.css";

export interface FoldedFormProps {
  readonly title: string;
  /** Inside the fold: a link to it opens the fold by itself. */
  readonly id: string;
  /** A form that came back refused stands open. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** A form that is used now and then: one line until it is wanted, with and without scripts. */
export function FoldedForm({ title, id, isOpen, children }: FoldedFormProps) {
  return (
    <details open={isOpen} className={styles.fold}>
      <summary>{title}</summary>
      <div id={id} className={styles.folded}>
        {children}
      </div>
    </details>
  );
}
