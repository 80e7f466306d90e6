import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import styles from "@/components/ui/pager.module.css";
import { t } from "@/content/words/t";

export interface KeyPagerProps {
  readonly label: string;
  /** Addresses; null where there is no such page. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** Earlier and later by key. There is no page number: rows come and go, and a number would lie. */
export function KeyPager({ label, previous, next }: KeyPagerProps) {
  if (previous === null && next === null) return null;
  return (
    <nav className={styles.pager} aria-label={t("common.pagesOf", { label })} data-print="hide">
      <span>
        {previous !== null && (
          <Link href={previous} rel="prev" className={styles.link}>
            <Icon name="back" /> {t("common.previous")}
          </Link>
        )}
      </span>
      <span />
      <span className={styles.next}>
        {next !== null && (
          <Link href={next} rel="next" className={styles.link}>
            {t("common.next")} <Icon name="arrow" />
          </Link>
        )}
      </span>
    </nav>
  );
}
