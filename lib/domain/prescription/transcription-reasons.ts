import { type Day, isDay } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import type { FullTranscription, TranscribedLine } from "./full-transcription";
import { isRegistration } from "./prescriber";

/** A preparation of our shelf, for judging what was typed against what exists. */
export interface Preparation {
  readonly slug: string;
  readonly title: string;
  readonly strengthMg: number;
}

/**
 * Everything that cannot be right in a transcription, each at its field; empty = it may be kept. Whether it may be supplied is no question here.
 * Rule 65(10) asks for the date, the patient's name and the total; a registration number is asked for by the Indian Medical Council's ethics
 * regulations and is only looked at in its form: councils write it in many.
 */
export function transcriptionReasons(full: FullTranscription, shelf: readonly Preparation[], today: Day): Reason[] {
  return [
    ...dayReasons("writtenOn", "prescription", full.writtenOn, today),
    ...nameReasons(full),
    ...full.lines.flatMap((line, at) => lineReasons(line, at, shelf)),
    ...(full.weighedOn === null ? [] : dayReasons("weighedOn", "weight", full.weighedOn, today)),
    ...(full.weighedOn !== null && full.weightKg === null
      ? [{ code: "weight-missing", field: "weightKg", params: { case: "reading" } } as const]
      : []),
    ...(full.pregnancyTest === null ? [] : dayReasons("pregnancyTest.on", "test", full.pregnancyTest.on, today)),
  ];
}

function dayReasons(field: string, of: "prescription" | "weight" | "test", day: string, today: Day): Reason[] {
  if (!isDay(day)) return [{ code: "day-invalid", field, params: { case: "reading", of } }];
  return day > today ? [{ code: "day-in-future", field, params: { of } }] : [];
}

function nameReasons({ prescriber, patient }: FullTranscription): Reason[] {
  const reasons: Reason[] = [];
  if (prescriber.name.trim().length < 2) reasons.push({ code: "prescriber-missing", field: "prescriber.name" });
  if (!isRegistration(prescriber.registration))
    reasons.push({ code: "registration-form", field: "prescriber.registration" });
  if (patient.name.trim() === "")
    reasons.push({ code: "patient-missing", field: "patient.name", params: { case: "reading" } });
  return reasons;
}

function lineReasons(line: TranscribedLine, at: number, shelf: readonly Preparation[]): Reason[] {
  const reasons: Reason[] = [];
  const of = (field: string) => `lines.${at}.${field}`;
  if (line.asWritten.trim().length < 2) reasons.push({ code: "line-empty", field: of("asWritten") });
  const named = shelf.find(({ slug }) => slug === line.slug);
  if (line.slug !== null && named === undefined) reasons.push({ code: "slug-unknown", field: of("slug") });
  if (named !== undefined && line.strengthMg !== null && line.strengthMg !== named.strengthMg)
    reasons.push({
      code: "strength-unknown",
      field: of("strengthMg"),
      params: { title: named.title, strengthMg: named.strengthMg, typedMg: line.strengthMg },
    });
  reasons.push(...amountReasons(line, of));
  return reasons;
}

/** The dose of a line of ours must be whole; whether it agrees with the total the approval asks. Of another medicine only its words are asked. */
function amountReasons(line: TranscribedLine, of: (field: string) => string): Reason[] {
  const { slug, strengthMg, capsulesPerDay, days, totalCapsules } = line;
  if (slug === null) return [];
  return (
    [
      ["strengthMg", strengthMg, "strength"],
      ["capsulesPerDay", capsulesPerDay, "dose"],
      ["days", days, "days"],
      ["totalCapsules", totalCapsules, "total"],
    ] as const
  ).flatMap(([field, value, what]): Reason[] =>
    value === null ? [{ code: "amount-missing", field: of(field), params: { of: what } }] : [],
  );
}
