import type { StaffActor } from "../access/actor";

export interface Escalation {
  /** One person, or null: whoever of the role comes first. */
  readonly escalatedTo: string | null;
  readonly escalatedToRole: string | null;
  readonly escalatedBy: string | null;
}

/** Whether the order was handed up to this person: by name, or to their role and to nobody by name. */
export function isAddressed(
  desk: Pick<Escalation, "escalatedTo" | "escalatedToRole">,
  staff: Pick<StaffActor, "userId" | "role">,
): boolean {
  if (desk.escalatedTo !== null) return desk.escalatedTo === staff.userId;
  return desk.escalatedToRole === staff.role;
}

/** Whether this person may end the escalation: who was asked, and who asked. */
export function mayAnswer(desk: Escalation, staff: StaffActor): boolean {
  return isAddressed(desk, staff) || desk.escalatedBy === staff.userId;
}
