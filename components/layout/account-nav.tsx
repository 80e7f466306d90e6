"use client";

import { usePathname } from "next/navigation";
import { Link } from "@/components/ui/link";
import { words } from "@/content/words/nav";
import { routes } from "@/lib/routes";
import styles from "./account-nav.module.css";

const places = [
  { href: routes.account(), label: words.overview },
  { href: routes.orders(), label: words.orders },
  { href: routes.prescriptions(), label: words.prescriptions },
  { href: routes.patients(), label: words.patients },
] as const;

/** A client leaf only to know where we are. */
export function AccountNav() {
  const pathname = usePathname();
  return (
    <nav aria-label={words.account} className={styles.nav} data-print="hide">
      <ul className={styles.list}>
        {places.map(({ href, label }) => (
          <li key={href} className={styles.item}>
            <Link href={href} className={styles.link} aria-current={isHere(pathname, href) ? "page" : undefined}>
              {label}
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
