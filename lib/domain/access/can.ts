import type { Actor } from "./actor";
import type { StaffRole } from "./roles";

/** What staff may do, by duty. A customer's rights follow from owning the subject instead. */
const staffDuties = {
  "queue:view": ["technician", "pharmacist", "manager"],
  "queue:share-view": ["pharmacist", "manager"],
  "order:view": ["technician", "pharmacist", "manager"],
  "prescription:view": ["technician", "pharmacist"],
  "prescription:transcribe": ["technician", "pharmacist"],
  /** For a better page, or one that is missing. Everything else is a pharmacist's question. */
  "order:ask": ["technician", "pharmacist"],
  "order:ask-anything": ["pharmacist"],
  /** Takes out what a pharmacist agreed to: nobody takes an original alone. */
  "prescription:take-original": ["manager"],
  "prescription:agree-original": ["pharmacist"],
  "order:decide": ["pharmacist"],
  "order:dispense": ["pharmacist"],
  "order:hand-over": ["technician", "pharmacist"],
  "desk:view": ["technician", "pharmacist", "manager"],
  "desk:work": ["technician", "pharmacist"],
  "desk:write": ["technician", "pharmacist", "manager"],
  "payment:check": ["pharmacist", "manager"],
  "refund:request": ["pharmacist", "manager"],
  "refund:approve": ["manager"],
  "stock:take-back": ["technician", "pharmacist"],
  "stock:write-off": ["manager"],
  "message:send-again": ["technician", "pharmacist", "manager"],
  /** To close it, or to write down that the patient was not reached; and to read what the customer wrote. */
  "safety-report:close": ["pharmacist"],
  "patient:confirm-category": ["pharmacist"],
  "patient:accept-identity": ["pharmacist"],
  "catalogue:edit": ["manager"],
  "stock:view": ["pharmacist", "manager"],
  "stock:change": ["manager"],
  "stock:confirm": ["pharmacist", "manager"],
  /** A recall does not wait for the manager. */
  "stock:keep-back": ["pharmacist", "manager"],
  /** Whether a recalled batch is safe after all is a pharmacist's judgement. */
  "stock:release-recalled": ["pharmacist"],
  /** Who got packs of a batch, by name and phone. */
  "stock:recipients": ["pharmacist", "manager"],
  "jobs:view": ["manager"],
  "jobs:retry": ["manager"],
  "audit:view": ["manager", "pharmacist"],
} as const satisfies Record<string, readonly StaffRole[]>;

/** What nobody does with an order of their own account. */
const separated = [
  "prescription:transcribe",
  "prescription:agree-original",
  "order:ask",
  "order:ask-anything",
  "order:decide",
  "order:dispense",
  "order:hand-over",
  "refund:request",
  "refund:approve",
  "stock:take-back",
  "patient:accept-identity",
  "safety-report:close",
  "desk:view",
  "desk:work",
  "desk:write",
] as const satisfies readonly StaffAction[];

/** What the owner of a record may do with it. */
const ownerRights = [
  "order:view",
  "order:cancel",
  "order:pay",
  "order:answer",
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
 * Nobody asks about, decides, dispenses, hands over or refunds an order of their own account, whatever their role (separation of duties), nor
 * works on it or reads what colleagues wrote of it.
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
      return !(includes(separated, action) && subject.customerId === actor.userId);
    }
  }
}

function includes<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}
