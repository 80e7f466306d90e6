"use client";

import { usePathname } from "next/navigation";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import styles from "./account-nav.module.css";

const places = [
  { href: routes.account(), key: "nav.overview" },
  { href: routes.orders(), key: "nav.orders" },
  { href: routes.prescriptions(), key: "nav.prescriptions" },
  { href: routes.patients(), key: "nav.patients" },
] as const;

/** A client leaf only to know where we are. */
export function AccountNav() {
  const pathname = usePathname();
  return (
    <nav aria-label={t("nav.account")} className={styles.nav} data-print="hide">
      <ul className={styles.list}>
        {places.map(({ href, key }) => (
          <li key={href} className={styles.item}>
            <Link href={href} className={styles.link} aria-current={isHere(pathname, href) ? "page" : undefined}>
              {t(key)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The overview's address is the beginning of all the others. */
function isHere(pathname: string, href: string): boolean {
  if (href === routes.account()) return pathname === href;
  return pathname === href || pathname.startsWith(`${href}/`);
}
