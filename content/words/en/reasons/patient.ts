/** Patients. */
export const patient = {
  "allergies-contradict": "You listed an allergy and also ticked “No known allergies”. Keep one of the two.",
  "allergies-unanswered": "List each allergy, or tick “No known allergies”.",
  "medicines-contradict": "You listed a medicine and also ticked “Takes no other medicines”. Keep one of the two.",
  "medicines-unanswered": "List each medicine, or tick “Takes no other medicines”.",
  "list-contradict": {
    allergies: "You listed an allergy and also ticked “No known allergies”. Keep one of the two.",
    medicines: "You listed a medicine and also ticked “Takes no other medicines”. Keep one of the two.",
  },
  "list-unanswered": {
    allergies: "List each allergy, or tick “No known allergies”.",
    medicines: "List each medicine, or tick “Takes no other medicines”.",
  },
  "identity-same": "The patient’s record already says the same. Nothing was changed.",
  "in-care-is-account-holder":
    "This is your own name and date of birth. Choose “For me”, or enter those of the person in your care.",
  "too-many-patients": {
    today: "You added {max} patients today, which is the daily limit. Try again tomorrow.",
    account: "An account can have at most {max} patients. If you care for more people, call us.",
  },
  "birth-date-invalid": {
    patient: "Enter the date of birth shown on the prescription, as DD/MM/YYYY.",
    account: "Enter your date of birth as DD/MM/YYYY, with all four digits of the year.",
  },
  "nothing-said": "This question has no answer that says who the patient is.",
  "identity-accepted": "This answer was already added to the patient’s record.",
  "identity-refused": "The patient’s record was not changed.",
  "patient-refused": "The patient was not added.",
} as const;
