import { type Day, isDay } from "./calendar";
import { monthNamed } from "./month-named";

/** The first and the last year a field can mean. A year of two digits is read only where it fits this range once. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a day as people in India type it, the day before the month: `25/11/2026`, `25-11-2026`, `25.11.2026`, `25 11 2026`, `25112026`,
 * `25 Nov 2026`, `25 November 2026`, and `2026-11-25`. Null for anything else, for a day that does not exist (`31/02/2026`) and for a year of
 * two digits that can be of two centuries.
 */
export function readDay(typed: string, years: Years): Day | null {
  const text = typed.normalize("NFKC").toUpperCase().replace(/\s+/gu, " ").trim();
  const parts = partsOf(text);
  if (parts === null) return null;
  const [dayText, monthText, yearText] = parts;
  const month = /^\d/.test(monthText) ? Number(monthText) : monthNamed(monthText);
  const year = yearText.length === 4 ? Number(yearText) : fullYear(Number(yearText), years);
  if (month === null || year === null) return null;
  const day = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(Number(dayText))}`;
  return isDay(day) ? day : null;
}

/** A day as a date field shows it: `25/11/2026`. */
export const typedDay = (day: Day): string => day.split("-").reverse().join("/");

type Parts = readonly [day: string, month: string, year: string];

const forms: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<day>\d{1,2}) ?(?<gap>[-/.]) ?(?<month>\d{1,2}) ?\k<gap> ?(?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2}) (?<month>\d{1,2}) (?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<day>\d{1,2})(?:ST|ND|RD|TH)? ?[-/.]? ?(?<month>[A-Z]{3,9})\.? ?[-/,]? ?(?<year>\d{4}|\d{2})$/,
];

function partsOf(text: string): Parts | null {
  for (const form of forms) {
    const found = form.exec(text)?.groups;
    if (found !== undefined) return [found.day ?? "", found.month ?? "", found.year ?? ""];
  }
  return null;
}

/** The year of the range that ends in these two digits; null when there is none, or two. */
function fullYear(twoDigitYear: number, { from, to }: Years): number | null {
  const fitting = [1900, 2000].map((century) => century + twoDigitYear).filter((year) => year >= from && year <= to);
  return fitting.length === 1 && fitting[0] !== undefined ? fitting[0] : null;
}

const twoDigits = (part: number) => String(part).padStart(2, "0");
