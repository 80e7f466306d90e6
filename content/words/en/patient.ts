export const patient = {
  yes: "Yes",
  no: "No",
  notSaid: "Not said",
  untilAPharmacistHasConfirmed:
    "{value}. Until a pharmacist has confirmed it from the prescription, the rules for “Yes” apply",
  dateOfBirth: "Date of birth",
  canBecomePregnant: "Can become pregnant",
  allergies: "Allergies",
  otherMedicines: "Other medicines",
  weight: "Weight",
  notTold: "Not told",
  kgToldOn: "{value} kg, told on {on}",
  whoIsTheMedicineFor: "Who is the medicine for?",
  forMe: "For me",
  forSomeoneInMyCare: "For someone in my care",
  youAreTheirParent: "You are their parent or guardian and 18 or older. The patient is 12 or older.",
  fullNameOfThePatient: "Full name of the patient",
  exactlyAsItStands: "Exactly as on the prescription.",
  dateOfBirthOfThePatient: "Date of birth of the patient",
  canThePatientBecomePregnant: "Can the patient become pregnant?",
  thisMedicineGravelyHarms:
    "This medicine can severely harm an unborn baby, so the rules differ. Until a pharmacist has read the prescription we treat every patient as one who can.",
  iDoNotKnow: "I do not know, or would rather not say",
  weightIsRight: "{weight} kg is right",
  weightInKilogramsOptional: "Weight in kilograms (optional)",
  theDoseIsJudged:
    "The dose is judged by weight. If you leave it out, the pharmacist may have to ask before anything is supplied. For example 62 or 62.5.",
  soyaPeanutAndGelatinMatter:
    "Soya, peanut and gelatin matter most. One on each line. “None” or “NKDA” counts as none.",
  noKnownAllergies: "No known allergies",
  otherMedicinesAndSupplements: "Other medicines and supplements",
  antibioticsSuchAsDoxycyclineVitamin:
    "Above all antibiotics, vitamins, contraceptives, methotrexate, and medicines for epilepsy, tuberculosis or HIV. One on each line. “None” or “nil” counts as none.",
  takesNoOtherMedicines: "Takes no other medicines",
  savePatient: "Save patient",
  you: "You",
  inYourCare: "In your care",
} as const;
