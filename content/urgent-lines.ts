/** Telephone lines for what cannot wait, where one is sourced. */
export interface UrgentLines {
  readonly emergency: string;
  /** For low mood and thoughts of self-harm, day and night. */
  readonly crisis: { readonly name: string; readonly number: string };
}

/**
 * By jurisdiction; where none was read, nothing is named but the nearest emergency department. India: the emergency response system 112 and
 * Tele-MANAS 14416, both as the government told the Lok Sabha (written replies of 7 Feb 2025 and 12 Dec 2025, as reported by the press; grade B).
 */
export const urgentLines: Readonly<Partial<Record<string, UrgentLines>>> = {
  IN: { emergency: "112", crisis: { name: "Tele-MANAS", number: "14416" } },
};
