import { t } from "@/content/words/t";
import type { StaffActor } from "@/lib/domain/access/actor";
import { anything, can, type StaffAction } from "@/lib/domain/access/can";
import type { StaffRole } from "@/lib/domain/access/roles";
import { routes } from "@/lib/routes";

export interface StaffPlace {
  readonly href: string;
  readonly label: string;
}

const places: readonly (StaffPlace & { readonly duty: StaffAction })[] = [
  { href: routes.queue(), label: t("shop.queue"), duty: "queue:view" },
  { href: routes.adminOrders(), label: t("shop.orders"), duty: "order:view" },
  { href: routes.catalogue(), label: t("shop.catalogue"), duty: "catalogue:edit" },
  { href: routes.stock(), label: t("shop.stock"), duty: "stock:view" },
  { href: routes.adminPayments(), label: t("shop.payments"), duty: "payment:check" },
  { href: routes.jobs(), label: t("shop.jobs"), duty: "jobs:view" },
  { href: routes.audit(), label: t("shop.audit"), duty: "audit:view" },
];

/** Anyone of a role: enough to ask what a role may do. */
export const anyoneOf = (role: StaffRole): StaffActor => ({
  kind: "staff",
  userId: "",
  name: "",
  role,
  registration: null,
});

/** Where the duties of a role lead. It shows; it does not authorise. */
export const placesFor = (role: StaffRole): readonly StaffPlace[] =>
  places.filter(({ duty }) => can(anyoneOf(role), duty, anything)).map(({ href, label }) => ({ href, label }));
