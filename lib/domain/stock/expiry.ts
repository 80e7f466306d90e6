import { Temporal } from "temporal-polyfill";
import { addMonths, type Day, isDay } from "../shared/calendar";
import { monthNamed } from "../shared/month-named";
import { err, ok, type Result } from "../shared/result";

/** An expiry as it was typed from a pack. */
export interface PrintedExpiry {
  /** The last day on which the pack may be used: of a printed month its last one. */
  readonly lastDay: Day;
  /** Whether the pack names a day, or a month alone. */
  readonly names: "day" | "month";
}

/**
 * Why an expiry was not read.
 * - `unreadable`: none of the forms below, or a month or day that does not exist
 * - `ambiguous`: day and month could change places, or a year of two digits could be a day
 * - `too-far`, `long-past`: read, and further from today than any pack's date can be
 */
export type ExpiryFault = "unreadable" | "ambiguous" | "too-far" | "long-past";

/** Capsules are given two to three years. Further than this from today, in months and either way, is a slip of the hand. Our policy. */
const monthsMax = 72;

/** What stands before the date on a pack: "EXP.", "Exp. date:", "Use before". */
const lead = /^(?:EXP(?:IRY|IRES)?\.?(?: ?DATE\.?)?|USE (?:BEFORE|BY)|E\.?D\.?)[ :.]*(?=[0-9A-Z])/;

/**
 * Reads an expiry as packs print it: `2027-07`, `07/2027`, `07/27`, `JUL 27`, `JUL 2027`, `31/07/2027`, `31 JUL 2027`, with or without `EXP`, in any
 * case and with `/`, `-`, `.` or a space between. What can be read in two ways is refused, never guessed: `05/07/2027`, `31/07/27`.
 * @param today where the pharmacy stands; bounds what is taken
 */
export function readExpiry(printed: string, today: Day): Result<PrintedExpiry, ExpiryFault> {
  const text = printed.normalize("NFKC").toUpperCase().replace(/\s+/gu, " ").trim().replace(lead, "");
  const read = partsOf(text);
  if (typeof read === "string") return err(read);
  const { year, month, day } = read;
  if (month < 1 || month > 12 || year < 1000) return err("unreadable");
  const lastDay = day === null ? lastDayOf(year, month) : dayText(year, month, day);
  if (!isDay(lastDay)) return err("unreadable");
  if (lastDay > addMonths(today, monthsMax)) return err("too-far");
  if (lastDay < addMonths(today, -monthsMax)) return err("long-past");
  return ok({ lastDay, names: day === null ? "month" : "day" });
}

/** Whether a pack that prints this can be of a batch that is booked with that last day. A pack that prints a month says nothing of the day. */
export function isExpiryOf(printed: PrintedExpiry, booked: Day): boolean {
  if (printed.names === "month") return printed.lastDay.slice(0, 7) === booked.slice(0, 7);
  return printed.lastDay === booked;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** Year, month and day as they stand in the text, not yet known to exist. */
function partsOf(text: string): Parts | ExpiryFault {
  // `JUL27` and `31JUL2027` are printed without gaps, too.
  const parts = text
    .replace(/(?<=[0-9])(?=[A-Z])|(?<=[A-Z])(?=[0-9])/g, " ")
    .split(/ ?[-/.] ?| /)
    .filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^(?:\d{1,2}|\d{4}|[A-Z]{3,9})$/.test(part)))
    return "unreadable";
  return parts.length === 2 ? monthAndYear(parts) : fullDate(parts);
}

function monthAndYear(parts: readonly string[]): Parts | ExpiryFault {
  const [first = "", second = ""] = parts;
  const year = yearIn(parts);
  if (year !== null) return monthOf(parts[0] === year.text ? second : first, year.value);
  // Two short parts: the month first, as packs print it. `27/07` and `27 JUL` could be a day without a year.
  if (parts.every(isName)) return "unreadable";
  if (isName(second) || Number(first) > 12) return "ambiguous";
  return second.length === 2 ? monthOf(first, 2000 + Number(second)) : "unreadable";
}

function monthOf(text: string, year: number): Parts | ExpiryFault {
  const month = isName(text) ? monthNamed(text) : Number(text);
  return month === null ? "unreadable" : { year, month, day: null };
}

function fullDate(parts: readonly string[]): Parts | ExpiryFault {
  const year = yearIn(parts);
  if (year === null) return "ambiguous";
  const [first = "", second = ""] = parts.filter((part) => part !== year.text);
  const name = [first, second].find(isName);
  if (name !== undefined) {
    const month = monthNamed(name);
    const day = Number(first === name ? second : first);
    return month === null || Number.isNaN(day) ? "unreadable" : { year: year.value, month, day };
  }
  const [one, two] = [Number(first), Number(second)];
  if (parts[0] === year.text) return { year: year.value, month: one, day: two };
  if (parts[2] !== year.text) return "unreadable";
  if (one <= 12 && two <= 12 && one !== two) return "ambiguous";
  return one > 12 ? { year: year.value, month: two, day: one } : { year: year.value, month: one, day: two };
}

/** The one part of four digits; null when there is none. */
function yearIn(parts: readonly string[]): { readonly text: string; readonly value: number } | null {
  const years = parts.filter((part) => /^\d{4}$/.test(part));
  return years.length === 1 && years[0] !== undefined ? { text: years[0], value: Number(years[0]) } : null;
}

const isName = (part: string) => /^[A-Z]+$/.test(part);

const lastDayOf = (year: number, month: number) =>
  dayText(year, month, Temporal.PlainYearMonth.from({ year, month }).daysInMonth);

const dayText = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
