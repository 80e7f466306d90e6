import type { ReactNode } from "react";
import { fieldId } from "@/components/ui/field-id";
import styles from "./gallery.module.css";

export function GallerySection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = fieldId(title.toLowerCase());
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.sectionTitle}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export interface SampleProps {
  readonly name: string;
  /** `row`: side by side; `framed`: as wide as the page it belongs to. */
  readonly layout?: "stack" | "row" | "framed" | undefined;
  readonly children: ReactNode;
}

export function Sample({ name, layout = "stack", children }: SampleProps) {
  return (
    <div className={styles.sample}>
      <h3 className={styles.sampleName}>{name}</h3>
      <div className={styles[layout]}>{children}</div>
    </div>
  );
}
