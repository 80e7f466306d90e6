export const field = {
  /** Of a date field: the order in which the parts are typed. */
  dateHint: "DD/MM/YYYY, for example 25/11/2026",
  errorTitle: "Error: {title}",
  summaryTitle: "There is a problem",
  close: "Close",
  hidePassword: "Hide what I typed",
  password: "Password",
  showPassword: "Show what I typed",
  working: "Working…",
} as const;
