import type { ReactNode } from "react";
import styles from "./workbench.module.css";

export interface PartProps {
  readonly title: string;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** One part of the workbench under its heading. */
export function Part({ title, id, children }: PartProps) {
  return (
    <section className={styles.part} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
