/** For how long a prescription may be used: sentences of law, translated as those in `rules-paper`. */
export const rulesTime = {
  window:
    "Supplied within {days, plural, one {# day} other {# days}} of the prescription's date, where the patient {who, select, can {can become pregnant} other {cannot become pregnant}}.",
  windowEndedStaff:
    "The prescription could be used until {lastDay} (the patient counts as one who {who, select, can {can become pregnant} other {cannot become pregnant}}: {days, plural, one {# day} other {# days}}).",
  windowEndedCustomer: "The prescription could be used until {lastDay}. Ask for a new one.",
  windowFromSpecimen:
    "Supplied within {days, plural, one {# day} other {# days}} of the pregnancy test's specimen, its own day counted, where the patient can become pregnant.",
  specimenTooOldStaff:
    "The specimen is of {specimenDay}; supply was possible on {days, plural, one {# day} other {# days}}, that day included.",
  specimenTooOldCustomer: "The pregnancy test is too old for this supply. Ask the prescriber for a new one.",
} as const;
