/**
 * An instant as PostgreSQL writes it (`2026-11-25 06:00:00.123456+00`) in microseconds since 1970: what a Date, with its milliseconds, would
 * cut off decides which of two rows comes first.
 */
export function microsecondsOf(text: string): number {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?([+-]\d{2})(?::?(\d{2}))?$/.exec(text);
  if (match === null) throw new Error("not an instant of the database");
  const [, day, time, fraction = "", hours, minutes = "00"] = match;
  return Date.parse(`${day}T${time}${hours}:${minutes}`) * 1000 + Number(fraction.padEnd(6, "0"));
}
