import type { ReactNode } from "react";
import { KeyListener } from "@/components/admin/desk/key-listener";
import { FindOrder } from "@/components/admin/find-order";
import { Link } from "@/components/ui/link";
import { whoWords } from "@/content/words/role-words";
import { t } from "@/content/words/t";
import { anything, can } from "@/lib/domain/access/can";
import type { StaffRole } from "@/lib/domain/access/roles";
import { routes } from "@/lib/routes";
import { StaffNav } from "./staff-nav";
import { anyoneOf, placesFor } from "./staff-places";
import styles from "./staff-shell.module.css";

export interface StaffShellProps {
  readonly pharmacyName: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly navLabel?: string | undefined;
  readonly children: ReactNode;
}

/** The workshop's frame: dense, one bar, only the places the role's duties lead to. It shows; it does not authorise. */
export function StaffShell({ pharmacyName, name, role, navLabel = t("shop.panelNav"), children }: StaffShellProps) {
  return (
    <div className={styles.shell} data-density="dense">
      <header className={styles.header} data-print="hide">
        <Link href={routes.admin()} className={styles.name}>
          {pharmacyName} <span className={styles.panel}>{t("shop.homePanel")}</span>
        </Link>
        <StaffNav label={navLabel} places={placesFor(role)} />
        {can(anyoneOf(role), "order:view", anything) && <FindOrder />}
        <p className={styles.person}>
          <Link href={routes.staffAccount()}>{whoWords(name, role)}</Link>
          <Link href={routes.signOut()}>{t("common.signOut")}</Link>
        </p>
      </header>
      {children}
      <KeyListener />
    </div>
  );
}
