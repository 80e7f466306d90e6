export const field = {
  error: "Error:",
  /** Of a date field: the order in which the parts are typed. */
  dateHint: "DD/MM/YYYY, for example 25/11/2026",
  errorTitle: "Error: {title}",
  optional: "(optional)",
  thereIsAProblem: "There is a problem",
  close: "Close",
  hideWhatITyped: "Hide what I typed",
  password: "Password",
  showWhatITyped: "Show what I typed",
  working: "Working…",
} as const;
