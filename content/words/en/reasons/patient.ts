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
  "identity-same": "The patient’s record says the same already. Nothing was changed.",
  "in-care-is-account-holder":
    "This is your own name and date of birth. Choose “For me”, or give those of the person in your care.",
  "too-many-patients": {
    today: "{max} patients were added today, which is all an account may add in a day. Try again tomorrow.",
    account: "An account holds at most {max} patients. If you care for more people, call us.",
  },
  "birth-date-invalid": {
    patient: "Give the date of birth as it stands on the prescription, as DD/MM/YYYY.",
    account: "Give your date of birth as DD/MM/YYYY, with all four digits of the year.",
  },
  "nothing-said": "This question has no answer that says who the patient is.",
  "identity-accepted": "This answer was made the patient’s record already.",
  "identity-refused": "The patient’s record stays as it was.",
  "patient-refused": "The patient was not added.",
} as const;
