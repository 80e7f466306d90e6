/** What an account may be. A patient is not a role: it is a record of the person treated. */
export const roles = ["customer", "technician", "pharmacist", "manager"] as const;
export type Role = (typeof roles)[number];

export const staffRoles = ["technician", "pharmacist", "manager"] as const;
export type StaffRole = (typeof staffRoles)[number];

export function isStaffRole(role: Role): role is StaffRole {
  return role !== "customer";
}
