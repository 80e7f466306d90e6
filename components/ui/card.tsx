import type { ReactNode } from "react";
import styles from "./card.module.css";
import { Heading, type HeadingLevel } from "./heading";

export interface CardProps {
  readonly title?: string | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  /** Set beside the title: a chip, a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A sheet on the paper. Use it when things must be told apart; a hairline is often enough. */
export function Card({ title, headingLevel = 2, aside, children }: CardProps) {
  return (
    <section className={styles.card}>
      {(title !== undefined || aside !== undefined) && (
        <div className={styles.top}>
          {title !== undefined && (
            <Heading level={headingLevel} className={styles.title}>
              {title}
            </Heading>
          )}
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
