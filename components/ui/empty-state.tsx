import type { ReactNode } from "react";
import styles from "./empty-state.module.css";
import { Heading, type HeadingLevel } from "./heading";

export interface EmptyStateProps {
  readonly title: string;
  /** What to do first, or why nothing is here. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly headingLevel?: HeadingLevel | undefined;
}

export function EmptyState({ title, children, action, headingLevel = 2 }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Heading level={headingLevel} className={styles.title}>
        {title}
      </Heading>
      <div className={styles.body}>{children}</div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
