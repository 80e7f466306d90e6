/** What rows of the database say in words of ours: kept in one language. */
export const register = {
  drug: "{brand} {strengthMg} mg, soft gelatin capsules",
  unnamedFile: "Prescription",
} as const;
