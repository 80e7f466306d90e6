import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./description-list.module.css";

export interface Description {
  readonly term: string;
  readonly detail: ReactNode;
  /** A "Change" link or the like, at the end of the line. Its accessible name must say what it changes. */
  readonly action?: ReactNode;
}

export interface DescriptionListProps {
  readonly items: readonly Description[];
  /** `facts`: wide terms, for a product or a summary. `close`: one line each, for the panel. */
  readonly spacing?: "facts" | "close" | undefined;
}

/** Name and value in two columns with a hairline between; one under the other when there is no room. */
export function DescriptionList({ items, spacing = "facts" }: DescriptionListProps) {
  return (
    <dl className={classNames(styles.list, spacing === "close" && styles.close)}>
      {items.map((item) => (
        <div key={item.term} className={styles.row}>
          <dt className={styles.term}>{item.term}</dt>
          <dd className={styles.detail}>{item.detail}</dd>
          {item.action !== undefined && <dd className={styles.action}>{item.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
