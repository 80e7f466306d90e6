import { Temporal } from "temporal-polyfill";

const dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** A span of a day on some days of the week, in minutes since midnight where the pharmacy stands. */
interface Span {
  /** 1 is Monday, 7 Sunday. */
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

export type DutyHours = readonly [Span, ...Span[]];

/** Reads hours as a person writes them: `Mon-Sat 09:00-21:00, Sun 10:00-14:00`. Null for what is none. */
export function readDutyHours(text: string): DutyHours | null {
  const [first, ...rest] = text.split(",").map(readSpan);
  if (first == null || rest.includes(null)) return null;
  return [first, ...rest.filter((span) => span !== null)];
}

function readSpan(text: string): Span | null {
  const match = /^\s*([A-Z][a-z]{2})(?:-([A-Z][a-z]{2}))?\s+(\d{2}):(\d{2})-(\d{2}):(\d{2})\s*$/.exec(text);
  if (match === null) return null;
  const [, begin = "", end = begin, ...clock] = match;
  const [first, last] = [dayOf(begin), dayOf(end)];
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = clock.map(Number);
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  if (first === null || last === null || first > last) return null;
  if (fromMinute > 59 || toMinute > 59 || to > 24 * 60 || from >= to) return null;
  return { days: Array.from({ length: last - first + 1 }, (_, at) => first + at), from, to };
}

function dayOf(name: string): number | null {
  const at = (dayNames as readonly string[]).indexOf(name);
  return at === -1 ? null : at + 1;
}

export type Duty = { readonly onDuty: true } | { readonly onDuty: false; readonly next: Date };

/** Whether a pharmacist is on duty at `now`, else from when the next is. */
export function dutyAt(hours: DutyHours, timeZone: string, now: Date): Duty {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  let next: Date | null = null;
  // Today is looked at again after a week: its span may be over by now.
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = here.toPlainDate().add({ days: ahead });
    for (const { days, from, to } of hours) {
      if (!days.includes(day.dayOfWeek)) continue;
      const [begins, ends] = [instantOf(day, from, timeZone), instantOf(day, to, timeZone)];
      if (begins <= now && now < ends) return { onDuty: true };
      if (begins > now && (next === null || begins < next)) next = begins;
    }
  }
  if (next === null) throw new Error("hours name at least one span of the week");
  return { onDuty: false, next };
}

/** By the wall clock, also on a day of 23 or 25 hours. */
function instantOf(day: Temporal.PlainDate, minutes: number, timeZone: string): Date {
  const isMidnight = minutes === 24 * 60;
  const time = { hour: isMidnight ? 0 : Math.floor(minutes / 60), minute: minutes % 60 };
  const on = isMidnight ? day.add({ days: 1 }) : day;
  return new Date(on.toPlainDateTime(time).toZonedDateTime(timeZone).epochMilliseconds);
}
