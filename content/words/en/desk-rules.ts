export const deskRules = {
  "no-longer-needed": "No longer needed",
  "done-by-hand": "Done by hand",
  "cannot-succeed": "Cannot succeed",
} as const;
