import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { Icon } from "@/components/ui/icon";
import styles from "./monograph.module.css";
import { type MonographPartId, neverFolds, partTitle } from "./monograph-parts";

export interface MonographPartProps {
  readonly id: MonographPartId;
  readonly level: HeadingLevel;
  readonly children: ReactNode;
}

/**
 * A section of the monograph. It comes open, so that nothing is hidden without JavaScript; a small screen folds it (fold-on-narrow.tsx). What
 * bears on safety has no fold at all.
 */
export function MonographPart({ id, level, children }: MonographPartProps) {
  const heading = (
    <Heading level={level} id={`${id}-title`} className={styles.partTitle}>
      {partTitle(id)}
    </Heading>
  );
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.part}>
      {neverFolds(id) ? (
        <>
          {heading}
          {children}
        </>
      ) : (
        <details open data-fold="" className={styles.fold}>
          <summary className={styles.summary}>
            {heading}
            <Icon name="chevron" className={styles.chevron} />
          </summary>
          {children}
        </details>
      )}
    </section>
  );
}
