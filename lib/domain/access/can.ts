import type { Actor } from "./actor";
import type { StaffRole } from "./roles";

/** What staff may do, by duty. A customer's rights follow from owning the subject instead. */
const staffDuties = {
  "queue:view": ["technician", "pharmacist", "manager"],
  "queue:share-view": ["pharmacist", "manager"],
  "order:view": ["technician", "pharmacist", "manager"],
  "prescription:view": ["technician", "pharmacist"],
  "order:decide": ["pharmacist"],
  "order:dispense": ["pharmacist"],
  "order:hand-over": ["technician", "pharmacist"],
  "payment:check": ["pharmacist", "manager"],
  "safety-report:close": ["pharmacist"],
  "patient:confirm-category": ["pharmacist"],
  "catalogue:edit": ["manager"],
  "jobs:view": ["manager"],
  "jobs:retry": ["manager"],
  "audit:view": ["manager", "pharmacist"],
} as const satisfies Record<string, readonly StaffRole[]>;

/** What the owner of a record may do with it. */
const ownerRights = [
  "order:view",
  "order:cancel",
  "order:pay",
  "order:report-safety",
  "prescription:view",
  "prescription:edit",
  "patient:use",
  "patient:view",
] as const;

/** What anyone with a customer account may begin. */
const customerRights = ["patient:add", "prescription:upload", "order:place"] as const;

export type StaffAction = keyof typeof staffDuties;
export type OwnerAction = (typeof ownerRights)[number];
export type CustomerAction = (typeof customerRights)[number];
export type Action = StaffAction | OwnerAction | CustomerAction;

/** The people a record belongs to: its account, and whom the record is about. `customerId: null` = nobody's record. */
export interface Subject {
  readonly customerId: string | null;
}

export const anything: Subject = { customerId: null };

/**
 * Whether `actor` may do `action` to `subject`. Total and pure: no action outside the lists exists, and what is not allowed here is refused.
 * Nobody decides, dispenses or hands over an order of their own account, whatever their role (separation of duties).
 */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  switch (actor.kind) {
    case "visitor":
      return false;
    case "system":
      return true;
    case "customer":
      if (includes(customerRights, action)) return true;
      return includes(ownerRights, action) && subject.customerId === actor.userId;
    case "staff": {
      const duties: readonly StaffRole[] | undefined =
        action in staffDuties ? staffDuties[action as StaffAction] : undefined;
      if (!duties?.includes(actor.role)) return false;
      const changesOrder = action === "order:decide" || action === "order:dispense" || action === "order:hand-over";
      return !(changesOrder && subject.customerId === actor.userId);
    }
  }
}

function includes<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}
