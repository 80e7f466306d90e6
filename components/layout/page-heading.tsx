import type { ReactNode } from "react";
import styles from "./page-heading.module.css";

export interface PageHeadingProps {
  readonly title: ReactNode;
  /** Where or what kind this is, above the title: "Step 2 of 4". */
  readonly over?: ReactNode;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** Beside the title: a status chip, an action. */
  readonly aside?: ReactNode;
}

/** The page's h1 over a thick and a thin rule, as the head of a chapter in a pharmacopoeia. */
export function PageHeading({ title, over, lead, aside }: PageHeadingProps) {
  return (
    <div className={styles.heading}>
      {over !== undefined && <p className={styles.over}>{over}</p>}
      <div className={styles.line}>
        <h1 className={styles.title}>{title}</h1>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
