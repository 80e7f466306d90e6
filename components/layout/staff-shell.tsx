import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { anything, can, type StaffAction } from "@/lib/domain/access/can";
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
  { href: routes.queue(), label: "Queue", duty: "queue:view" },
  { href: routes.adminOrders(), label: "Orders", duty: "order:view" },
  { href: routes.catalogue(), label: "Catalogue", duty: "catalogue:edit" },
  { href: routes.stock(), label: "Stock", duty: "stock:view" },
  { href: routes.adminPayments(), label: "Payments", duty: "payment:check" },
  { href: routes.jobs(), label: "Jobs", duty: "jobs:view" },
  { href: routes.audit(), label: "Audit", duty: "audit:view" },
];

/** The workshop's frame: dense, one bar, only the places the role's duties lead to. It shows; it does not authorise. */
export function StaffShell({ pharmacyName, name, role, navLabel = "Panel", children }: StaffShellProps) {
  const actor = { kind: "staff", userId: "", name, role, registration: null } as const;
  const open = places.filter((place) => can(actor, place.duty, anything)).map(({ href, label }) => ({ href, label }));
  return (
    <div className={styles.shell} data-density="dense">
      <header className={styles.header} data-print="hide">
        <Link href={routes.admin()} className={styles.name}>
          {pharmacyName} <span className={styles.panel}>panel</span>
        </Link>
        <StaffNav label={navLabel} places={open} />
        <p className={styles.person}>
          <span>
            {name}, {role}
          </span>
          <Link href={routes.signOut()}>Sign out</Link>
        </p>
      </header>
      {children}
    </div>
  );
}
