/** What stands out in a dose or a course, for pharmacists and patients: sentences of medicine, translated as those of law in `rules-paper`. */
export const doses = {
  noWeight: "No weight is known, so nothing by weight is reckoned. Ask for it.",
  oldWeight: "The weight is older than {days, plural, one {# day} other {# days}} (our policy). Ask for it anew.",
  weightsDiffer:
    "{kg} kg ({origin, select, prescription {on the prescription} answer {answered} other {told by the customer}}, {day}) and {otherKg} kg ({otherOrigin, select, prescription {on the prescription} answer {answered} other {told by the customer}}, {otherDay}) lie too far apart (our policy). The lighter one is reckoned with. Ask which is right.",
  weightInPounds:
    "{kg} kg ({origin, select, prescription {on the prescription} answer {answered} other {told by the customer}}, {day}) and {otherKg} kg ({otherOrigin, select, prescription {on the prescription} answer {answered} other {told by the customer}}, {otherDay}): one may be the other in pounds. The lighter one is reckoned with. Ask which is right.",
  weightIsRare:
    "{weightKg} kg is unusual at {age} years. Check that it is in kilograms, not pounds. Correct the weight, or confirm it below.",
  weightRareAtThisAge: "{kg} kg is rare at {age} years (our policy). Ask for the weight anew.",
  aboveDailyMax:
    "{daily} mg a day is more than {highest} mg a day, the highest we supply at any weight (our policy).{beside} Not without another prescription.",
  needsWeight:
    "{daily} mg a day cannot be judged without a weight: above {limit} mg a day we ask for it (our policy).{beside}",
  aboveHighest:
    "{perDay} mg/kg a day is more than {highest} mg/kg a day, the highest in any text.{beside} Not without the prescriber’s confirmation.",
  aboveUsual:
    "{perDay} mg/kg a day is more than {usual} mg/kg a day, the end of the usual range.{beside} Above it the US text goes for adults only. Ask the prescriber.",
  aboveUsualForMinors:
    "{perDay} mg/kg a day is more than {usual} mg/kg a day at {age} years; above it the US text goes for adults only.{beside} Ask the prescriber.",
  belowUsual:
    "{perDay} mg/kg a day is below the approved range of {low} to {high} mg/kg a day.{beside} Lower doses are prescribed as well.",
  besideThis: " With {beside} mg a day of another strength from another order it is {together} mg a day together.",
  littleExperience:
    "The patient is {age}: from {from} years on we know little of how this medicine is borne (our policy). Look more closely.",
  overTarget: "{total} mg/kg is over the usual target of {low} to {high} mg/kg for a whole course.",
  courseGap:
    "The last capsules supplied would have ended {days, plural, one {# day} other {# days}} ago. Before a second course the product text asks for {asked, plural, one {# day} other {# days}} without; a break of up to {allowed, plural, one {# day} other {# days}} counts as the same course (our policy). Ask whether the course goes on.",
  possibleCourseGap:
    "The last capsules supplied (as another account’s patient of this or a near name and this date of birth) would have ended {days, plural, one {# day} other {# days}} ago. Before a second course the product text asks for {asked, plural, one {# day} other {# days}} without; a break of up to {allowed, plural, one {# day} other {# days}} counts as the same course (our policy). Ask whether the course goes on.",
} as const;
