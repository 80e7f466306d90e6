/** Dose, weight, course and what a patient takes: sentences of medicine, translated by somebody who answers for them. */
export const clinical = {
  "weight-missing": {
    dose: "No weight is known, so nothing by weight is reckoned. Ask for it.",
    reading: "Give the weight that was taken on that date.",
  },
  "weight-old": "The weight is older than {days, plural, one {# day} other {# days}} (our policy). Ask for it anew.",
  "weight-implausible": {
    rare: "{kg} kg is rare at {age} years (our policy). Ask for the weight anew.",
  },
  "weight-conflict": {
    differs:
      "{kg} kg ({origin, select, prescription {on the prescription} answer {answered} other {told by the customer}}, {day}) and {otherKg} kg ({otherOrigin, select, prescription {on the prescription} answer {answered} other {told by the customer}}, {otherDay}) lie too far apart (our policy). The lighter one is reckoned with. Ask which is right.",
    pounds:
      "{kg} kg ({origin, select, prescription {on the prescription} answer {answered} other {told by the customer}}, {day}) and {otherKg} kg ({otherOrigin, select, prescription {on the prescription} answer {answered} other {told by the customer}}, {otherDay}): one may be the other in pounds. The lighter one is reckoned with. Ask which is right.",
  },
  "weight-doubtful": {
    rare: "{kg} kg is rare at {age} years (our policy). Ask for the weight anew.",
    differs:
      "{kg} kg ({origin, select, prescription {on the prescription} answer {answered} other {told by the customer}}, {day}) and {otherKg} kg ({otherOrigin, select, prescription {on the prescription} answer {answered} other {told by the customer}}, {otherDay}) lie too far apart (our policy). The lighter one is reckoned with. Ask which is right.",
    pounds:
      "{kg} kg ({origin, select, prescription {on the prescription} answer {answered} other {told by the customer}}, {day}) and {otherKg} kg ({otherOrigin, select, prescription {on the prescription} answer {answered} other {told by the customer}}, {otherDay}): one may be the other in pounds. The lighter one is reckoned with. Ask which is right.",
  },
  "little-experience-from-65":
    "The patient is {age}: from {from} years on we know little of how this medicine is borne (our policy). Look more closely.",
  "dose-over-daily-max":
    "{dailyMg} mg a day is more than {highest} mg a day, the highest we supply at any weight (our policy).{besideMg, plural, =0 {} other { With {besideMg} mg a day of another strength from another order it is {togetherMg} mg a day together.}} Not without another prescription.",
  "dose-needs-weight":
    "{dailyMg} mg a day cannot be judged without a weight: above {limit} mg a day we ask for it (our policy).{besideMg, plural, =0 {} other { With {besideMg} mg a day of another strength from another order it is {togetherMg} mg a day together.}}",
  "dose-unsafe":
    "{mgPerKg} mg/kg a day is more than {highest} mg/kg a day, the highest in any text.{besideMg, plural, =0 {} other { With {besideMg} mg a day of another strength from another order it is {togetherMg} mg a day together.}} Not without the prescriber’s confirmation.",
  "dose-above-usual":
    "{mgPerKg} mg/kg a day is more than {usual} mg/kg a day, the end of the usual range.{besideMg, plural, =0 {} other { With {besideMg} mg a day of another strength from another order it is {togetherMg} mg a day together.}} Above it the US text goes for adults only. Ask the prescriber.",
  "dose-above-usual-minor":
    "{mgPerKg} mg/kg a day is more than {usual} mg/kg a day at {age} years; above it the US text goes for adults only.{besideMg, plural, =0 {} other { With {besideMg} mg a day of another strength from another order it is {togetherMg} mg a day together.}} Ask the prescriber.",
  "dose-below-usual":
    "{mgPerKg} mg/kg a day is below the approved range of {low} to {high} mg/kg a day.{besideMg, plural, =0 {} other { With {besideMg} mg a day of another strength from another order it is {togetherMg} mg a day together.}} Lower doses are prescribed as well.",
  "over-target": "{total} mg/kg is over the usual target of {low} to {high} mg/kg for a whole course.",
  "course-gap-short": {
    own: "The last capsules supplied would have ended {days, plural, one {# day} other {# days}} ago. Before a second course the product text asks for {asked, plural, one {# day} other {# days}} without; a break of up to {allowed, plural, one {# day} other {# days}} counts as the same course (our policy). Ask whether the course goes on.",
    "possibly-another":
      "The last capsules supplied (as another account’s patient of this or a near name and this date of birth) would have ended {days, plural, one {# day} other {# days}} ago. Before a second course the product text asks for {asked, plural, one {# day} other {# days}} without; a break of up to {allowed, plural, one {# day} other {# days}} counts as the same course (our policy). Ask whether the course goes on.",
  },
  "interaction-unresolved":
    "A medicine that the patient takes or that stands on the same prescription is listed as “not together”. Settle it with the prescriber first (our policy).",
  "allergy-unresolved":
    "The patient is allergic to something that the capsule holds or may hold. Settle it with the prescriber first (our policy).",
  "medicine-misfit": "Give the name of one medicine in at most {medicineLettersMax} letters.",
  "too-many-medicines": "Ask of at most {medicinesMax} medicines at once.",
  "no-medicine": "Give the name of at least one medicine, vitamin or herb.",
  "pregnancy-test-positive": {
    told: "The customer told us on {day} that a pregnancy test was positive or unclear. Nothing is supplied; call them and the prescriber.",
    rule: "The pregnancy test is positive. Nothing is supplied; speak with the patient and the prescriber.",
  },
  "pregnancy-test-awaited":
    "The customer told us on {day} that the result of the pregnancy test is not there yet. Wait for it, or say what you know.",
  "pregnancy-test-none":
    "The customer told us on {day} that there was no pregnancy test. Settle it with the prescriber, or say what you know.",
  "weight-unusual":
    "{weightKg} kg is unusual at {age} years. Check that it is in kilograms, not pounds. Correct the weight, or confirm it below.",
} as const;
