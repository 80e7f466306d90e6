import { classNames } from "./class-names";
import styles from "./skeleton.module.css";

export interface SkeletonProps {
  /** What is being waited for, for those who cannot see the grey bars: "Loading your orders". */
  readonly label: string;
  readonly shape?: "lines" | "rows" | "drawing" | undefined;
  readonly count?: number | undefined;
}

/** The outline of what comes, in its real size, so that nothing jumps. It stands still: nothing blinks here. */
export function Skeleton({ label, shape = "lines", count = 3 }: SkeletonProps) {
  return (
    <div role="status" className={styles.skeleton}>
      <span className={styles.label}>{label}</span>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike and never change places.
        <span key={index} aria-hidden="true" className={classNames(styles.bar, styles[shape])} />
      ))}
    </div>
  );
}
