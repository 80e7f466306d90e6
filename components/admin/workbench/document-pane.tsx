import { routes } from "@/lib/routes";
import { Originals } from "./originals";
import type { PaneProps } from "./pane-props";
import { Prescription } from "./prescription";
import { SeenBefore } from "./seen-before";
import styles from "./workbench.module.css";

/** The document stays in view and scrolls by itself, while what is typed of it stands beside it. */
export function DocumentPane({ view, basis, form, askedPage, from, timeZone }: PaneProps) {
  return (
    <div id="document" className={styles.document}>
      <Prescription view={view} asked={askedPage} timeZone={timeZone} from={from} />
      <Originals
        originals={view.originals}
        timeZone={timeZone}
        backTo={routes.adminOrder(basis.orderNumber, { from: basis.from })}
        form={form}
      />
      <SeenBefore seen={view.seenBefore} timeZone={timeZone} />
    </div>
  );
}
