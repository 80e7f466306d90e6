import type { Actor } from "@/lib/domain/access/actor";
import { isStaffRole, type Role } from "@/lib/domain/access/roles";

interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly registration: string | null;
  readonly emailVerified: Date | null;
}

/** An account as the one who acts. */
export function actorOf({ id, name, role, registration, emailVerified }: Account): Actor {
  if (isStaffRole(role)) return { kind: "staff", userId: id, name, role, registration };
  return { kind: "customer", userId: id, name, verified: emailVerified !== null };
}
