import type { ReactNode } from "react";
import { KeyListener } from "@/components/admin/desk/key-listener";
import { FindOrder } from "@/components/admin/find-order";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/shop";
import { anything, can, type StaffAction } from "@/lib/domain/access/can";
import { whoWords } from "@/lib/domain/access/role-words";
import type { StaffRole } from "@/lib/domain/access/roles";
import { routes } from "@/lib/routes";
import { StaffNav, type StaffPlace } from "./staff-nav";
import styles from "./staff-shell.module.css";

export interface StaffShellProps {
  readonly pharmacyName: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly navLabel?: string | undefined;
  readonly children: ReactNode;
}

const places: readonly (StaffPlace & { readonly duty: StaffAction })[] = [
  { href: routes.queue(), label: t("queue"), duty: "queue:view" },
  { href: routes.adminOrders(), label: t("orders"), duty: "order:view" },
  { href: routes.catalogue(), label: t("catalogue"), duty: "catalogue:edit" },
  { href: routes.stock(), label: t("stock"), duty: "stock:view" },
  { href: routes.adminPayments(), label: t("payments"), duty: "payment:check" },
  { href: routes.jobs(), label: t("jobs"), duty: "jobs:view" },
  { href: routes.audit(), label: t("audit"), duty: "audit:view" },
];

/** The workshop's frame: dense, one bar, only the places the role's duties lead to. It shows; it does not authorise. */
export function StaffShell({ pharmacyName, name, role, navLabel = t("panel2"), children }: StaffShellProps) {
  const actor = { kind: "staff", userId: "", name, role, registration: null } as const;
  const open = places.filter((place) => can(actor, place.duty, anything)).map(({ href, label }) => ({ href, label }));
  return (
    <div className={styles.shell} data-density="dense">
      <header className={styles.header} data-print="hide">
        <Link href={routes.admin()} className={styles.name}>
          {pharmacyName} <span className={styles.panel}>{t("panel")}</span>
        </Link>
        <StaffNav label={navLabel} places={open} />
        {can(actor, "order:view", anything) && <FindOrder />}
        <p className={styles.person}>
          <span>{whoWords(name, role)}</span>
          <Link href={routes.signOut()}>{t("signOut")}</Link>
        </p>
      </header>
      {children}
      <KeyListener />
    </div>
  );
}
