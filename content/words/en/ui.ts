export const ui = {
  pageOf: "Page {page} of {pages}",
  done: "Done",
  doThisNow: "Do this now",
  toDo: "To do",
  cannotStartYet: "Cannot start yet",
  fixThis: "Fix this",
  "tone.info": "Information:",
  "tone.your-turn": "Your turn:",
  "tone.danger": "Warning:",
  "tone.success": "Done:",
} as const;
