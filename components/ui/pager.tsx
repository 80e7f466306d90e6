import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { Icon } from "./icon";
import styles from "./pager.module.css";

export interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly hrefFor: (page: number) => string;
  /** What is paged through: "Orders". */
  readonly label: string;
}

/** Earlier and later, with the place between. Nothing when all fits on one page. */
export function Pager({ page, pages, hrefFor, label }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav className={styles.pager} aria-label={t("common.pagesOf", { label })} data-print="hide">
      <span>
        {page > 1 && (
          <Link href={hrefFor(page - 1)} rel="prev" className={styles.link}>
            <Icon name="back" /> {t("common.previous")}
          </Link>
        )}
      </span>
      <span className={styles.place} aria-current="page">
        {t("ui.pageOf", { page, pages })}
      </span>
      <span className={styles.next}>
        {page < pages && (
          <Link href={hrefFor(page + 1)} rel="next" className={styles.link}>
            {t("common.next")} <Icon name="arrow" />
          </Link>
        )}
      </span>
    </nav>
  );
}
