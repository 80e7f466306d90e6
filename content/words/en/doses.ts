/** What stands out in a dose or a course, for pharmacists and patients: sentences of medicine, translated as those of law in `rules-paper`. */
export const doses = {
  noWeight: "No weight is known, so nothing by weight is reckoned. Ask for it.",
  oldWeight: "The weight is older than {days, plural, one {# day} other {# days}} (our policy). Ask for it anew.",
  aboveHighest:
    "{perDay} mg/kg a day is more than {highest} mg/kg a day, the highest in any text. Not without the prescriber’s confirmation.",
  aboveUsual: "{perDay} mg/kg a day is more than {usual} mg/kg a day, the end of the usual range. Ask the prescriber.",
  overTarget: "{total} mg/kg is over the usual target of {low} to {high} mg/kg for a whole course.",
  belowTarget: "The course ends at {total} mg/kg, below {low} mg/kg.",
  longerThanUsual: "At this dose the course takes up to {weeks} weeks; {usual} weeks are normally enough.",
  renalStart:
    "With severe kidney disease a start at about {start} mg a day is expected; this is {daily} mg a day. Ask the prescriber.",
  courseGap:
    "The last capsules supplied would have ended {days, plural, one {# day} other {# days}} ago. Before a second course the product text asks for {asked, plural, one {# day} other {# days}} without; a break of up to {allowed, plural, one {# day} other {# days}} counts as the same course (our policy). Ask whether the course goes on.",
  possibleCourseGap:
    "The last capsules supplied (as another account’s patient of this or a near name and this date of birth) would have ended {days, plural, one {# day} other {# days}} ago. Before a second course the product text asks for {asked, plural, one {# day} other {# days}} without; a break of up to {allowed, plural, one {# day} other {# days}} counts as the same course (our policy). Ask whether the course goes on.",
} as const;
