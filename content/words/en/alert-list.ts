export const alertList = {
  count: "{count, plural, one {# alert} other {# alerts}}",
  openOrder: "open the order",
  markDone: "Mark as done",
  whatWasDone: "What was done about it?",
  doneLately: "Recently marked as done ({count})",
  seen: "Seen {times, number} times since <since></since>, last <last></last>",
  doneBy: "{by}, <time></time>: {words}",
} as const;
