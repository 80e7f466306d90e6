export const undoStrip = {
  approved: "Approved. The card is charged in {left, plural, one {# second} other {# seconds}}.",
  declined: "Declined. The card hold is released in {left, plural, one {# second} other {# seconds}}.",
  over: "The decision is being carried out. It can no longer be undone here.",
  undo: "Undo",
} as const;
