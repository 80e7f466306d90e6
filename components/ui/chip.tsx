import type { ReactNode } from "react";
import styles from "./chip.module.css";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type ChipTone = "quiet" | "info" | "your-turn" | "good" | "danger";

export interface ChipProps {
  readonly tone?: ChipTone | undefined;
  readonly icon: IconName;
  readonly children: ReactNode;
}

/** A status in one shape everywhere: drawing, words, tint. The words alone carry the meaning. */
export function Chip({ tone = "quiet", icon, children }: ChipProps) {
  return (
    <span className={classNames(styles.chip, styles[tone])}>
      <Icon name={icon} className={styles.icon} />
      <span>{children}</span>
    </span>
  );
}
