import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import styles from "./desk.module.css";
import type { Outcome } from "./desk-keys";
import { KeysDialog } from "./keys-dialog";
import { Shortcut } from "./shortcut";

export interface OutcomeBarProps {
  readonly outcomes: readonly Outcome[];
  readonly next: string | null;
  readonly previous: string | null;
  /** The view of the queue both follow. */
  readonly from: string;
}

/** Every way on from the order, each with its key; they are links, so they work before and without scripts. */
export function OutcomeBar({ outcomes, next, previous, from }: OutcomeBarProps) {
  return (
    <div className={styles.bar} data-print="hide">
      <nav aria-label={t("desk.actions")} className={styles.ways}>
        {outcomes.map(({ key, label, target }) => (
          <a key={key} href={`#${target}`} data-key={key} aria-keyshortcuts={key} className={styles.way}>
            {label} <Shortcut of={key} />
          </a>
        ))}
        {previous !== null && (
          <Link href={routes.adminOrder(previous, { from })} data-key="k" aria-keyshortcuts="k" className={styles.way}>
            {t("desk.previousOrder")} <Shortcut of="k" />
          </Link>
        )}
        {next !== null && (
          <Link href={routes.adminOrder(next, { from })} data-key="j" aria-keyshortcuts="j" className={styles.way}>
            {t("desk.nextOrder")} <Shortcut of="j" />
          </Link>
        )}
      </nav>
      <div className={styles.tools}>
        <KeysDialog outcomes={outcomes} />
      </div>
    </div>
  );
}
