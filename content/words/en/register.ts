/** What the register of supplies says: a book kept in one language. */
export const register = {
  drug: "{brand} {strengthMg} mg, soft gelatin capsules",
} as const;
