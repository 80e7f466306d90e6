export const findRows = {
  some: "{left} of {all} rows shown.",
  none: "None of the {all} rows contains “{wanted}”. {whenNone}",
} as const;
