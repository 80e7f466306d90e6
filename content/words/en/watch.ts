export const watch = {
  lookAgain: "Reload",
  thisOrderChanged: "This order changed: {words}.",
  thisPageKeepsItselfUp: "This page updates automatically.",
} as const;
