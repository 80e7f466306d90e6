/** Dose, weight, course and what a patient takes: sentences of medicine, translated by somebody who answers for them. */
export const clinical = {
  "weight-missing": {
    dose: "No weight is known, so nothing is calculated by weight. Ask for it.",
    reading: "Enter the weight that was taken on that date.",
  },
  "weight-old": "The weight is older than {days, plural, one {# day} other {# days}} (our policy). Ask for it again.",
  "weight-implausible": {
    rare: "{kg} kg is unusual at {age} years (our policy). Ask for the weight again.",
  },
  "weight-conflict": {
    differs:
      "{kg} kg ({origin, select, prescription {on the prescription} answer {answered} other {stated by the customer}}, {day}) and {otherKg} kg ({otherOrigin, select, prescription {on the prescription} answer {answered} other {stated by the customer}}, {otherDay}) are too far apart (our policy). The lower one is used. Ask which is right.",
    pounds:
      "{kg} kg ({origin, select, prescription {on the prescription} answer {answered} other {stated by the customer}}, {day}) and {otherKg} kg ({otherOrigin, select, prescription {on the prescription} answer {answered} other {stated by the customer}}, {otherDay}): one may be in pounds. The lower one is used. Ask which is right.",
  },
  "weight-doubtful": {
    rare: "{kg} kg is unusual at {age} years (our policy). Ask for the weight again.",
    differs:
      "{kg} kg ({origin, select, prescription {on the prescription} answer {answered} other {stated by the customer}}, {day}) and {otherKg} kg ({otherOrigin, select, prescription {on the prescription} answer {answered} other {stated by the customer}}, {otherDay}) are too far apart (our policy). The lower one is used. Ask which is right.",
    pounds:
      "{kg} kg ({origin, select, prescription {on the prescription} answer {answered} other {stated by the customer}}, {day}) and {otherKg} kg ({otherOrigin, select, prescription {on the prescription} answer {answered} other {stated by the customer}}, {otherDay}): one may be in pounds. The lower one is used. Ask which is right.",
  },
  "little-experience-from-65":
    "The patient is {age}: from {from} years on there is little experience of how well this medicine is tolerated (our policy). Check more closely.",
  "dose-over-daily-max":
    "{dailyMg} mg a day is more than {highest} mg a day, the highest we supply at any weight (our policy).{besideMg, plural, =0 {} other { With {besideMg} mg a day of another strength from another order the total is {togetherMg} mg a day.}} A different prescription is needed.",
  "dose-needs-weight":
    "{dailyMg} mg a day cannot be judged without a weight: above {limit} mg a day we ask for it (our policy).{besideMg, plural, =0 {} other { With {besideMg} mg a day of another strength from another order the total is {togetherMg} mg a day.}}",
  "dose-unsafe":
    "{mgPerKg} mg/kg a day is more than {highest} mg/kg a day, the highest in any text.{besideMg, plural, =0 {} other { With {besideMg} mg a day of another strength from another order the total is {togetherMg} mg a day.}} Not without the prescriber’s confirmation.",
  "dose-above-usual":
    "{mgPerKg} mg/kg a day is more than {usual} mg/kg a day, the upper end of the usual range.{besideMg, plural, =0 {} other { With {besideMg} mg a day of another strength from another order the total is {togetherMg} mg a day.}} The US text goes above it for adults only. Ask the prescriber.",
  "dose-above-usual-minor":
    "{mgPerKg} mg/kg a day is more than {usual} mg/kg a day at {age} years; the US text goes above it for adults only.{besideMg, plural, =0 {} other { With {besideMg} mg a day of another strength from another order the total is {togetherMg} mg a day.}} Ask the prescriber.",
  "dose-below-usual":
    "{mgPerKg} mg/kg a day is below the approved range of {low} to {high} mg/kg a day.{besideMg, plural, =0 {} other { With {besideMg} mg a day of another strength from another order the total is {togetherMg} mg a day.}} Lower doses are also prescribed.",
  "over-target": "{total} mg/kg is above the usual target of {low} to {high} mg/kg for a whole course.",
  "course-gap-short": {
    own: "The capsules last supplied would have run out {days, plural, one {# day} other {# days}} ago. The product text asks for {asked, plural, one {# day} other {# days}} without the medicine before a second course; a break of up to {allowed, plural, one {# day} other {# days}} counts as the same course (our policy). Ask whether the course is continuing.",
    "possibly-another":
      "The capsules last supplied (through another account, to a patient with the same or a similar name and this date of birth) would have run out {days, plural, one {# day} other {# days}} ago. The product text asks for {asked, plural, one {# day} other {# days}} without the medicine before a second course; a break of up to {allowed, plural, one {# day} other {# days}} counts as the same course (our policy). Ask whether the course is continuing.",
  },
  "interaction-unresolved":
    "A medicine that the patient takes, or that is on the same prescription, is listed as “do not combine”. Resolve it with the prescriber first (our policy).",
  "allergy-unresolved":
    "The patient is allergic to something that the capsule contains or may contain. Resolve it with the prescriber first (our policy).",
  "medicine-misfit": "Enter the name of one medicine, at most {medicineLettersMax} letters.",
  "too-many-medicines": "Enter at most {medicinesMax} medicines at once.",
  "no-medicine": "Enter the name of at least one medicine, vitamin or herb.",
  "pregnancy-test-positive": {
    told: "The customer told us on {day} that a pregnancy test was positive or unclear. Nothing is supplied; call them and the prescriber.",
    rule: "The pregnancy test is positive. Nothing is supplied; speak with the patient and the prescriber.",
  },
  "pregnancy-test-awaited":
    "The customer told us on {day} that the result of the pregnancy test is not available yet. Wait for it, or enter what you know.",
  "pregnancy-test-none":
    "The customer told us on {day} that there was no pregnancy test. Resolve it with the prescriber, or enter what you know.",
  "weight-unusual":
    "{weightKg} kg is unusual at {age} years. Check that it is in kilograms, not pounds. Correct the weight, or confirm it below.",
} as const;
