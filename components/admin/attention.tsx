import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import styles from "./attention.module.css";

export interface AttentionProps {
  readonly id: string;
  readonly title: string;
  readonly icon: "alert" | "clock";
  /** What must not wait has a frame that cannot be overlooked. */
  readonly urgent?: boolean | undefined;
  /** `AttentionItem`s. */
  readonly children: ReactNode;
}

/** A list above the queue of what wants somebody: safety reports, calls, alerts. */
export function Attention({ id, title, icon, urgent = false, children }: AttentionProps) {
  return (
    <section className={classNames(styles.frame, urgent && styles.urgent)} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        <Icon name={icon} /> {title}
      </h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

export interface AttentionItemProps {
  /** What it is, in a sentence or two. */
  readonly children: ReactNode;
  /** Since when, how often. */
  readonly quiet?: ReactNode;
  /** What can be done about it. */
  readonly act?: ReactNode;
}

export function AttentionItem({ children, quiet, act }: AttentionItemProps) {
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        {children}
        {quiet !== undefined && <div className={styles.quiet}>{quiet}</div>}
      </div>
      {act}
    </li>
  );
}
