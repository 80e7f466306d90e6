/** What staff ask a customer of one order: what they choose from, the question, why we ask, and how to answer. */
export const questions = {
  retakePageStaff: "A better photo of a page",
  retakePage: "Take a new photo of a page of the prescription",
  retakePageNumber: "Take a new photo of page {page} of the prescription",
  retakeFile: "Take a new photo of “{file}”",
  retakePageOfFile: "Take a new photo of page {page} of “{file}”",
  retakePageWhy: "The pharmacist must be able to read every line before deciding.",
  retakePageWhyFault: "{fault} The pharmacist must be able to read every line before deciding.",
  retakePageHow:
    "Lay the page flat in daylight, with all four corners in view. Once the new one is there, you may remove the old one.",
  missingPageStaff: "A missing page",
  missingPage: "Send the page that is missing",
  missingPageWhy:
    "Part of the prescription seems to be missing, and the pharmacist must read all of it before deciding.",
  missingPageHow: "Lay the page flat in daylight, with all four corners in view.",
  consentFormStaff: "The signed consent form",
  consentForm: "Send the consent form that the doctor signed",
  consentFormWhy:
    "The pharmacist reads the form that doctor and patient signed together, and keeps it with the prescription.",
  consentFormHow: "Every page of it. Lay the page flat in daylight, with all four corners in view.",
  testDateStaff: "Date of the pregnancy test",
  testDate: "When was the last pregnancy test?",
  testDateWhy:
    "This medicine can severely harm an unborn baby, so the pharmacist makes sure that a test was done first. We only ask for the date; we do not need the report.",
  weightStaff: "Weight",
  weight: "What does the patient weigh?",
  weightWhy: "The pharmacist checks the dose on the prescription against the weight.",
  allergiesStaff: "Allergies",
  allergies: "Does the patient have any allergies?",
  allergiesWhy:
    "The capsules contain gelatin and often soya oil. The pharmacist makes sure that they are suitable for the patient.",
  allergiesHow: "Soya, peanut and gelatin matter most. One per line.",
  medicinesStaff: "Other medicines",
  medicines: "Which other medicines and supplements does the patient take?",
  medicinesWhy: "Some must not be taken with this medicine.",
  medicinesHow:
    "Especially antibiotics, vitamins, contraceptives, methotrexate, and medicines for epilepsy, tuberculosis or HIV. One per line.",
  patientIdentityStaff: "Who the patient is",
  patientIdentity: "Who is the patient, as the prescription says?",
  patientIdentityWhy: "The name or date of birth on the prescription is hard to read, or differs from what we have.",
  ownQuestionStaff: "A question of my own",
  ownQuestion: "A question from the pharmacist",
  ownQuestionWhy: "The pharmacist needs your answer to decide.",
  blurred: "It is blurred.",
  cutOff: "Part of it is cut off.",
  tooDark: "It is too dark.",
  covered: "Something covers part of it.",
} as const;
