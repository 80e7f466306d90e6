const fullNames = [
  "JANUARY",
  "FEBRUARY",
  "MARCH",
  "APRIL",
  "MAY",
  "JUNE",
  "JULY",
  "AUGUST",
  "SEPTEMBER",
  "OCTOBER",
  "NOVEMBER",
  "DECEMBER",
];

/** The number of a month from its English name in capitals, at least three letters of it: `JUL`, `JULY`, `SEPT`. Null for what is no month. */
export function monthNamed(name: string): number | null {
  const at = name.length < 3 ? -1 : fullNames.findIndex((full) => full.startsWith(name));
  return at === -1 ? null : at + 1;
}
