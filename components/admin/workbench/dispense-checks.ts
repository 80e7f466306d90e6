/** Checks 17, 20 and 21 of the verification list. None is chosen beforehand: each answer is the pharmacist's own statement. */
export const dispenseChecks = [
  {
    name: "packCheck",
    legend: "The pack",
    options: [
      { value: "passed", label: "In date, not recalled, Rx mark and boxed warning in place" },
      { value: "failed", label: "Something is wrong with it" },
    ],
  },
  {
    name: "counselling",
    legend: "Counselling",
    options: [
      { value: "done", label: "The patient or the guardian was counselled" },
      { value: "not-reachable", label: "Not reached yet" },
      { value: "declined", label: "They do not want it" },
    ],
  },
  {
    name: "endorsed",
    legend: "Serial, seller and date on the prescription copy",
    options: [
      { value: "yes", label: "Written" },
      { value: "no", label: "Not yet" },
    ],
  },
] as const;
