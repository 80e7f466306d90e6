import type { PaneProps } from "./pane-props";
import { Prescription } from "./prescription";
import styles from "./workbench.module.css";

/** The document stays in view and scrolls by itself, while what is typed of it stands beside it. */
export function DocumentPane({ view, askedPage }: PaneProps) {
  return (
    <div id="document" className={styles.document}>
      <Prescription view={view} asked={askedPage} />
      {/* Slot "document": what else is known of these pages, as whether they were seen before. */}
    </div>
  );
}
