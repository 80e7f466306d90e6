export const deskRules = {
  noLongerNeeded: "No longer needed",
  doneByHand: "Done by hand",
  cannotSucceed: "Cannot succeed",
} as const;
