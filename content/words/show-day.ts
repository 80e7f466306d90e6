import type { Day } from "@/lib/domain/shared/calendar";
import { t } from "./t";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/**
 * A calendar day `2026-11-22` or a printed month `2026-11` (the expiry on a pack) as people read it: `22 Nov 2026`, `Nov 2026`.
 * @throws RangeError for anything else.
 */
export function showDay(value: Day): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
  if (match === null) throw new RangeError(`Not a calendar day: ${value}`);
  const [, year, month, day] = match;
  return spellDay(Number(year), Number(month), day === undefined ? null : Number(day));
}

/** The same of numbers; `day` null: the month alone. @throws RangeError for a month that does not exist. */
export function spellDay(year: number, month: number, day: number | null): string {
  const key = months[month - 1];
  if (key === undefined) throw new RangeError(`There is no month ${month}.`);
  const name = t(`time.${key}`);
  return day === null ? t("time.monthOfYear", { month: name, year }) : t("time.dayOfMonth", { day, month: name, year });
}
