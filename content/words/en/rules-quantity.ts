/** How much may be supplied, and how often: sentences of law, translated as those in `rules-paper`. */
export const rulesQuantity = {
  daysAtOnce:
    "At most {days, plural, one {# day is} other {# days are}} supplied at once{whom, select, can {, where the patient can become pregnant} cannot {, where the patient cannot become pregnant} other {}}.",
  tooManyDaysStaff:
    "At most {days, plural, one {# day is} other {# days are}} supplied at once. Typed: {typed, plural, one {# day} other {# days}}; the order lasts {lasts, plural, one {# day} other {# days}} at {perDay} a day.",
  tooManyDaysCustomer: "We supply at most {days, plural, one {# day} other {# days}} at once.",
  daysInHand:
    "At most {days, plural, one {# day} other {# days}} in hand per person, over all prescriptions and accounts.",
  otherSuppliesUnknownStaff: "What this person was supplied by other orders could not be read.",
  otherSuppliesUnknownCustomer: "A pharmacist checks what was supplied before.",
  alreadySuppliedStaff:
    "Other orders for a person of this or a near name and this date of birth cover {covered, plural, one {# day} other {# days}} from today; this one adds {asked, plural, one {# day} other {# days}}. At most {days} are in hand at once.",
  alreadySuppliedCustomer:
    "Capsules for {covered, plural, one {# day} other {# days}} are in hand or on the way already. We supply at most {days, plural, one {# day} other {# days}} at a time.",
  notMoreThanWritten: "Not more than the total prescribed, and not again unless the prescription says so.",
  noTotalStaff: "The prescription states no total.",
  noTotalCustomer: "The prescription does not say how many capsules. Ask the prescriber to add it.",
  moreThanPrescribedStaff:
    "The order is for {asked, plural, one {# capsule} other {# capsules}}; the prescription is for {total}{used, plural, =0 {} other {, # of them already used}}. {left, plural, one {# is} other {# are}} left.",
  moreThanPrescribedCustomer:
    "The prescription has {left, plural, one {# capsule} other {# capsules}} left; you asked for {asked}.",
  noRepeats: "No repeats: every supply is on a prescription of its own.",
  alreadyDispensedStaff: "The prescription was supplied in full before. Every supply is on a prescription of its own.",
  alreadyDispensedCustomer: "This prescription was supplied in full before. Ask for a new one.",
  repeatInterval: "A repeat waits for the interval that the prescription states.",
  repeatTooSoonStaff:
    "The prescription allows a repeat {days, plural, one {# day} other {# days}} after the last supply, which was on {lastDay}.",
  repeatTooSoonCustomer: "It is too soon for the next supply that the prescription allows.",
} as const;
