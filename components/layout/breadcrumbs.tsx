import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import styles from "./breadcrumbs.module.css";

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

export interface BreadcrumbsProps {
  /** From the top down to the page above this one. */
  readonly trail: readonly Crumb[];
  /** The page itself, which is no link. */
  readonly here: string;
}

export function Breadcrumbs({ trail, here }: BreadcrumbsProps) {
  return (
    <nav aria-label={t("shop.breadcrumb")} className={styles.crumbs} data-print="hide">
      <ol className={styles.list}>
        {trail.map((crumb) => (
          <li key={crumb.href} className={styles.crumb}>
            <Link href={crumb.href} className={styles.link}>
              {crumb.label}
            </Link>
          </li>
        ))}
        <li className={styles.crumb} aria-current="page">
          {here}
        </li>
      </ol>
    </nav>
  );
}
