export const watch = {
  lookAgain: "Look again",
  thisOrderChanged: "This order changed: {words}.",
  thisPageKeepsItselfUp: "This page keeps itself up to date.",
} as const;
