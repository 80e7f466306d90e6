import { showDay, spellDay } from "@/content/words/show-day";
import { t } from "@/content/words/t";
import type { Day } from "@/lib/domain/shared/calendar";

/** A calendar day `2026-11-22` or a printed month `2026-11` (the expiry on a pack) → `22 Nov 2026`, `Nov 2026`. */
export function formatDate(day: Day): string;
/** The day on which an instant falls in a zone → `22 Nov 2026`. */
export function formatDate(instant: Date, timeZone: string): string;
export function formatDate(value: Day | Date, timeZone?: string): string {
  if (typeof value !== "string") {
    if (timeZone === undefined) throw new RangeError("An instant has a day only in a time zone.");
    const { year, month, day } = wallClock(value, timeZone);
    return spellDay(year, month, day);
  }
  return showDay(value);
}

/** `22 Nov 2026, 14:05 IST`. Times always carry their zone: a deadline without one binds nobody. */
export function formatDateTime(instant: Date, timeZone: string): string {
  return t("time.dayAndTime", { day: formatDate(instant, timeZone), time: formatTime(instant, timeZone) });
}

/** `14:05 IST`, 24-hour clock. */
export function formatTime(instant: Date, timeZone: string): string {
  const { hour, minute } = wallClock(instant, timeZone);
  return `${two(hour)}:${two(minute)} ${zoneName(instant, timeZone)}`;
}

/** How long ago or how long still: `under 1 min`, `12 min`, `3 h 12 min`, `2 days 4 h`. Rounded down; a negative span counts as none. */
export function formatAge(from: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - from.getTime()) / 60_000);
  if (minutes < 1) return t("time.underAMinute");
  if (minutes < 60) return t("time.minutes", { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return both(t("time.hours", { count: hours }), minutes % 60, "time.minutes");
  return both(t("time.days", { count: Math.floor(hours / 24) }), hours % 24, "time.hours");
}

const both = (longer: string, rest: number, unit: "time.minutes" | "time.hours") =>
  rest === 0 ? longer : t("time.both", { longer, shorter: t(unit, { count: rest }) });
const two = (number: number) => String(number).padStart(2, "0");

interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Numbers only are asked of Intl: they do not vary between ICU versions, words do. */
function wallClock(instant: Date, timeZone: string): WallClock {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  return { year: part("year"), month: part("month"), day: part("day"), hour: part("hour"), minute: part("minute") };
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** `IST` where the pharmacy of the demo stands, the offset elsewhere: short zone names are ambiguous (IST is Irish and Israeli too). */
function zoneName(instant: Date, timeZone: string): string {
  if (timeZone === "Asia/Kolkata" || timeZone === "Asia/Calcutta") return "IST";
  const { year, month, day, hour, minute } = wallClock(instant, timeZone);
  const offset = Math.round((Date.UTC(year, month - 1, day, hour, minute) - instant.getTime()) / 60_000);
  if (offset === 0) return "UTC";
  const size = Math.abs(offset);
  return `UTC${offset < 0 ? "\u2212" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
