import { CapsuleMark } from "@/components/medicine/capsule-mark";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import styles from "./site-header.module.css";
import { SiteNav } from "./site-nav";

export interface SiteHeaderProps {
  readonly pharmacyName: string;
  readonly navLabel?: string | undefined;
}

/** The same for everyone, so that a public page needs no cookie; what belongs to the visitor arrives in SiteNav. */
export function SiteHeader({ pharmacyName, navLabel = t("shop.mainNav") }: SiteHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link href={routes.home()} className={styles.name}>
          <CapsuleMark className={styles.mark} />
          {pharmacyName}
        </Link>
        <SiteNav label={navLabel} />
      </div>
    </header>
  );
}
