export const watch = {
  changed: "This order changed: {words}.",
  updates: "This page updates automatically.",
} as const;
