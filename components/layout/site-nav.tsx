"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import styles from "./site-nav.module.css";

/** `GET /api/me`. */
interface Me {
  readonly signedIn: boolean;
  readonly name: string | null;
  readonly role: string | null;
  readonly basketCount: number;
}

/** The four places. Until the answer is there, and without JavaScript for good, they are plain words that lead to the right place. */
export function SiteNav({ label }: { readonly label: string }) {
  const pathname = usePathname();
  const me = useMe(pathname);
  const packs = me?.basketCount ?? 0;
  const account = accountLink(me);
  return (
    <nav aria-label={label} className={styles.nav} data-print="hide">
      <ul className={styles.list}>
        <Place
          href={routes.medicines()}
          current={isUnder(pathname, routes.medicines()) && pathname !== routes.compare()}
        >
          {t("nav.medicines")}
        </Place>
        <Place href={routes.compare()} current={pathname === routes.compare()}>
          {t("nav.compare")}
        </Place>
        <Place href={routes.basket()} current={pathname === routes.basket()}>
          {packs === 0
            ? t("nav.basket")
            : t.rich("nav.basketWith", {
                count: packs,
                hidden: (inside) => <VisuallyHidden>{inside}</VisuallyHidden>,
              })}
          {packs > 0 && (
            <span className={styles.count} aria-hidden="true">
              {packs}
            </span>
          )}
        </Place>
        <Place href={account.href} current={isUnder(pathname, account.href)}>
          {account.words}
          {account.name !== null && <span className={styles.person}>{account.name}</span>}
        </Place>
      </ul>
    </nav>
  );
}

function Place({
  href,
  current,
  children,
}: {
  readonly href: string;
  readonly current: boolean;
  readonly children: React.ReactNode;
}) {
  return (
    <li className={styles.item}>
      <Link href={href} className={styles.link} aria-current={current ? "page" : undefined}>
        {children}
      </Link>
    </li>
  );
}

function accountLink(me: Me | null) {
  if (me === null) return { href: routes.account(), words: t("nav.account"), name: null };
  if (!me.signedIn) return { href: routes.signIn(), words: t("common.signIn"), name: null };
  const isStaff = me.role !== null && me.role !== "customer";
  return {
    href: isStaff ? routes.admin() : routes.account(),
    words: isStaff ? t("nav.panel") : t("nav.account"),
    name: me.name,
  };
}

const isUnder = (pathname: string, href: string) => pathname === href || pathname.startsWith(`${href}/`);

/** Asked anew on every page and when Back restores one, because the basket may have changed in between. */
function useMe(pathname: string): Me | null {
  const [me, setMe] = useState<Me | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is no input of the request but the sign that it is due again.
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      try {
        const response = await fetch("/api/me", {
          signal: stop.signal,
          headers: { Accept: "application/json" },
          cache: "no-store",
        });
        if (response.ok) setMe((await response.json()) as Me);
      } catch {
        // Offline or leaving: the plain links are right without an answer.
      }
    };
    const askIfRestored = (event: PageTransitionEvent) => {
      if (event.persisted) void ask();
    };
    void ask();
    window.addEventListener("pageshow", askIfRestored);
    return () => {
      stop.abort();
      window.removeEventListener("pageshow", askIfRestored);
    };
  }, [pathname]);
  return me;
}
