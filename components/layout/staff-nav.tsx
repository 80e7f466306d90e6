"use client";

import { usePathname } from "next/navigation";
import { Link } from "@/components/ui/link";
import type { StaffPlace } from "./staff-places";
import styles from "./staff-shell.module.css";

/** A client leaf only to know where we are. */
export function StaffNav({ label, places }: { readonly label: string; readonly places: readonly StaffPlace[] }) {
  const pathname = usePathname();
  return (
    <nav aria-label={label}>
      <ul className={styles.places}>
        {places.map(({ href, label: words }) => {
          const current = pathname === href || pathname.startsWith(`${href}/`);
          return (
            <li key={href}>
              <Link href={href} className={styles.place} aria-current={current ? "page" : undefined}>
                {words}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
