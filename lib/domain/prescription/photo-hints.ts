/** What may be wrong with a photo of a prescription, guessed by the sender's browser. Never a reason to refuse it: the pharmacist decides. */
export const photoHintCodes = ["blurred", "glare", "dark", "small", "cut-off"] as const;
export type PhotoHint = (typeof photoHintCodes)[number];

/** As a form sends them, with commas; what is unknown is left out. */
export function photoHintsIn(sent: string | undefined): PhotoHint[] {
  const said = (sent ?? "").split(",");
  return photoHintCodes.filter((code) => said.includes(code));
}
