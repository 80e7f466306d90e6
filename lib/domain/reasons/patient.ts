/** What the sentences of `content/words/en/reasons/patient.ts` are told, by code; null: nothing. */
export interface PatientReasons {
  "allergies-contradict": null;
  "allergies-unanswered": null;
  "medicines-contradict": null;
  "medicines-unanswered": null;
  "list-contradict": { case: "allergies" | "medicines" };
  "list-unanswered": { case: "allergies" | "medicines" };
  "identity-same": null;
  "in-care-is-account-holder": null;
  "too-many-patients": { case: "today" | "account"; max: number };
  "birth-date-invalid": { case: "patient" | "account" };
  "nothing-said": null;
  "identity-accepted": null;
  "identity-refused": null;
  "patient-refused": null;
}
