import type { Role, StaffRole } from "./roles";

/** Who acts. A visitor has no account; the system is the worker and the reconciler. */
export type Actor =
  | { readonly kind: "visitor"; readonly visitorHash: string | null }
  | { readonly kind: "customer"; readonly userId: string; readonly name: string; readonly verified: boolean }
  | StaffActor
  | { readonly kind: "system"; readonly name: string };

export interface StaffActor {
  readonly kind: "staff";
  readonly userId: string;
  readonly name: string;
  readonly role: StaffRole;
  /** A pharmacist's registration with the State council. */
  readonly registration: string | null;
}

export const worker: Actor = { kind: "system", name: "worker" };

export function roleOf(actor: Actor): Role | "visitor" | "system" {
  switch (actor.kind) {
    case "visitor":
      return "visitor";
    case "customer":
      return "customer";
    case "staff":
      return actor.role;
    case "system":
      return "system";
  }
}

export function userIdOf(actor: Actor): string | null {
  return actor.kind === "customer" || actor.kind === "staff" ? actor.userId : null;
}
