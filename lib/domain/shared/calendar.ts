import { Temporal } from "temporal-polyfill";

/** A calendar day as `YYYY-MM-DD`, without a time or a zone. */
export type Day = string;

/** The calendar day of an instant where the pharmacy stands. Windows of law and policy are counted in these days. */
export function dayIn(timeZone: string, at: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The last instant of a calendar day in a zone; used for "valid to the end of that day". */
export function endOfDay(timeZone: string, day: Day): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone);
  return new Date(next.epochMilliseconds - 1);
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The same day so many months later, or the last day of that month where there is no such day. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** The same day `months` later; where that month is too short for it, the first day of the next: a time that must pass is never cut short. */
export function fullMonthsAfter(day: Day, months: number): Day {
  const start = Temporal.PlainDate.from(day);
  const later = start.add({ months });
  return (later.day === start.day ? later : later.add({ days: 1 })).toString();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;
}

/** Completed years of age on a day. Someone born on 29 February turns a year older on 1 March of a common year. */
export function ageOn(birthDate: Day, on: Day): number {
  const born = Temporal.PlainDate.from(birthDate);
  const day = Temporal.PlainDate.from(on);
  const hadBirthday = day.month > born.month || (day.month === born.month && day.day >= born.day);
  return day.year - born.year - (hadBirthday ? 0 : 1);
}

/** True for a real day written `YYYY-MM-DD` (2026-02-30 is none). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false; // Temporal throws for days that do not exist; that is the question asked.
  }
}
