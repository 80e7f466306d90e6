export const field = {
  error: "Error:",
  errorTitle: "Error: {title}",
  optional: "(optional)",
  thereIsAProblem: "There is a problem",
  close: "Close",
  hideWhatITyped: "Hide what I typed",
  password: "Password",
  showWhatITyped: "Show what I typed",
  working: "Working…",
} as const;
