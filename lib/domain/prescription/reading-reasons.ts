import { t } from "@/content/words/paper";
import { type Day, isDay } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import { isRegistration } from "./prescriber";
import type { Reading, ReadingLine } from "./reading";

/** A preparation of our shelf, for judging what was typed against what exists. */
export interface Preparation {
  readonly slug: string;
  readonly title: string;
  readonly strengthMg: number;
}

/**
 * Everything that cannot be right in a reading, each at its field; empty = it may be kept. Whether it may be supplied is no question here.
 * Rule 65(10) asks for the date, the patient's name and the total; a registration number is asked for by the Indian Medical Council's ethics
 * regulations and is only looked at in its form: councils write it in many.
 */
export function readingReasons(reading: Reading, shelf: readonly Preparation[], today: Day): Reason[] {
  return [
    ...dayReasons("writtenOn", t("theDateOnThePrescription"), reading.writtenOn, today),
    ...nameReasons(reading),
    ...reading.lines.flatMap((line, at) => lineReasons(line, at, shelf)),
    ...(reading.weighedOn === null ? [] : dayReasons("weighedOn", t("theDateOfTheWeight"), reading.weighedOn, today)),
    ...(reading.weighedOn !== null && reading.weightKg === null
      ? [reason("weight-missing", "weightKg", t("giveTheWeight"))]
      : []),
    ...(reading.pregnancyTest === null
      ? []
      : dayReasons("pregnancyTest.on", t("theDateOfTheTest"), reading.pregnancyTest.on, today)),
  ];
}

const reason = (code: string, field: string, message: string): Reason => ({ code, field, message });

function dayReasons(field: string, what: string, day: string, today: Day): Reason[] {
  if (!isDay(day)) return [reason("day-invalid", field, t("mustBeARealDay", { what }))];
  return day > today ? [reason("day-in-future", field, t("liesInTheFuture", { what }))] : [];
}

function nameReasons({ prescriber, patient }: Reading): Reason[] {
  const reasons: Reason[] = [];
  if (prescriber.name.trim().length < 2)
    reasons.push(reason("prescriber-missing", "prescriber.name", t("typeThePrescribersName")));
  if (!isRegistration(prescriber.registration))
    reasons.push(reason("registration-form", "prescriber.registration", t("aRegistrationNumberHas3")));
  if (patient.name.trim() === "") reasons.push(reason("patient-missing", "patient.name", t("typeThePatientsName")));
  return reasons;
}

function lineReasons(line: ReadingLine, at: number, shelf: readonly Preparation[]): Reason[] {
  const reasons: Reason[] = [];
  const of = (field: string) => `lines.${at}.${field}`;
  if (line.asWritten.trim().length < 2) reasons.push(reason("line-empty", of("asWritten"), t("typeTheLine")));
  const named = shelf.find(({ slug }) => slug === line.slug);
  if (line.slug !== null && named === undefined)
    reasons.push(reason("slug-unknown", of("slug"), t("thisIsNoMedicine")));
  if (named !== undefined && line.strengthMg !== null && line.strengthMg !== named.strengthMg)
    reasons.push(
      reason(
        "strength-unknown",
        of("strengthMg"),
        t("strengthDoesNotFit", { title: named.title, strengthMg: named.strengthMg, strengthMg2: line.strengthMg }),
      ),
    );
  reasons.push(...amountReasons(line, of));
  return reasons;
}

/** The dose of a line of ours must be whole; whether it agrees with the total the approval asks. Of another medicine only its words are asked. */
function amountReasons(line: ReadingLine, of: (field: string) => string): Reason[] {
  const { slug, strengthMg, capsulesPerDay, days, totalCapsules } = line;
  if (slug === null) return [];
  return (
    [
      ["strengthMg", strengthMg, t("theStrength")],
      ["capsulesPerDay", capsulesPerDay, t("howManyCapsulesADay")],
      ["days", days, t("forHowManyDays")],
      ["totalCapsules", totalCapsules, t("theTotalOfCapsules")],
    ] as const
  ).flatMap(([field, value, what]) =>
    value === null ? [reason("amount-missing", of(field), t("typeWhatIsMissing", { what }))] : [],
  );
}
