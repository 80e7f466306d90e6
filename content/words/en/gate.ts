export const gate = {
  passwordTooShort:
    "Use a password of {passwordCharactersMin} characters or more. Several words are easiest to remember.",
  passwordTooLong: "Use a password of at most {passwordCharactersMax} characters.",
  thisPasswordIsEasy:
    "This password is easy to guess: {why, select, own {it is mostly your name, your address or a word of this shop} keys {it follows the keys of a keyboard} repeat {it repeats the same characters} run {it counts up or down, or is a date} other {it is made of what is tried first}}. Several words that do not belong together are safest.",
  signInOrMake: "Sign in, or make an account.",
  openTheLinkWeSent: "Open the link we sent to your email address, so that we can reach you.",
  tooManyRequestsUnpaid:
    "{unpaidOrders} of your requests wait for a payment. Pay or cancel one of them before you place another. This is our policy.",
  yourBasketIsEmptyChoose: "Your basket is empty. Choose the medicine your prescription names.",
  oneRequestIsForOne:
    "One request is for one medicine in one strength, because a pharmacist checks each against its line on the prescription. Keep one now; request the other afterwards with the same prescription.",
  cannotBeRequested: "{title} cannot be requested at the moment.",
  isOutOfStockNothing: "{title} is out of stock. Nothing was charged.",
  onlyOfCanBeSupplied:
    "Only {packs, plural, one {# pack} other {# packs}} of {title} can be supplied now. Lower the quantity, or come back later.",
  sayWhoTheMedicine: "Say who the medicine is for.",
  notForChildrenUnder12: "This medicine is not for children under 12.",
  aPatientUnder18Needs: "A patient under 18 needs a parent or guardian of 18 or more who orders.",
  toOrderForSomeone: "To order for someone in your care, you must be 18 or older.",
  safetyReportIsOpen:
    "You told us of a possible pregnancy, low mood or side effect. A pharmacist must speak with you before anything more is supplied.",
  areAlreadyOnTheWay: "{capsulesOnTheWay} are already on the way in other requests.",
  atMostCapsulesCan:
    "At most {capsulesMax} capsules can be requested for this patient now; you asked for {asked}.{already} This is our policy.",
  addAPhotoOrPdf: "Add a photo or PDF of the prescription.",
  readTheSafetyStatements: "Read the safety statements and confirm each.",
  theSafetyStatementsHaveChanged:
    "The safety statements have changed since you read them. Read and confirm the current ones.",
  confirm: "Confirm: “{text}”",
  giveTheAddressOfDelivery: "Give the address of delivery.",
  thePatientsRecordSays: "The patient’s record says the same already. Nothing was changed.",
  tooManyPatients: "An account holds at most {max} patients. If you care for more people, call us.",
  tooManyPatientsToday:
    "{max} patients were added today, which is all an account may add in a day. Try again tomorrow.",
  thisIsYourself: "This is your own name and date of birth. Choose “For me”, or give those of the person in your care.",
  giveThePatientsName: "Give the patient's name as it stands on the prescription.",
  noKnownAllergies: "No known allergies",
  takesNoOtherMedicines: "Takes no other medicines",
  giveTheDateOfBirth: "Give the date of birth as it stands on the prescription, as DD/MM/YYYY.",
  notForChildrenAskTheDoctor:
    "This medicine is not for children under 12. Ask the prescribing doctor about other treatment.",
  aPatientUnder18NeedsAParent:
    "A patient under 18 needs a parent or guardian of 18 or more, who orders from their own account.",
  youListedAndAlsoTicked:
    "You listed {noun, select, allergy {an allergy} other {a medicine}} and also ticked “{tick}”. Keep one of the two.",
  categoryMustBeConfirmed:
    "Confirm for this prescription whether the patient can become pregnant: what was said or written speaks for “cannot”, and nobody has confirmed it.",
  categoryCanButMale:
    "The prescription says that the patient is male, and it was confirmed that they can become pregnant. Say which is so and how you know.",
  categoryCannotButFemale:
    "The prescription says that the patient is female, {age} years old, and it was confirmed that she cannot become pregnant. Say how you know.",
  listEachOrTick: "List each {noun, select, allergy {allergy} other {medicine}}, or tick “{tick}”.",
} as const;
