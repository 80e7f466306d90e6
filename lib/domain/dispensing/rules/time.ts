import { addDays, addMonths, type Day, daysBetween, isDay } from "../../shared/calendar";
import type { DispensingFacts, EffectiveCategory } from "../facts";
import { kept, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";
import { showDay } from "../show-day";

const field = "transcription.writtenOn";

function writtenDay({ prescription: { writtenOn } }: DispensingFacts, at: Day): Day | null {
  return writtenOn === "unknown" || !isDay(writtenOn) || writtenOn > at ? null : writtenOn;
}

function tooOld(lastDay: Day, why: string) {
  return refuse({
    code: "out-of-window",
    field,
    staff: `The prescription could be used until ${showDay(lastDay)} (${why}).`,
    customer: `The prescription could be used until ${showDay(lastDay)}. Ask for a new one.`,
  });
}

/** Days from the one written on the prescription, that day not counted, in which it is supplied. A date that cannot be read is another rule's. */
export const window = (head: Head, category: EffectiveCategory, days: number): Rule =>
  rule(
    head,
    `Supplied within ${days} days of the prescription's date, where the patient ${who[category]}.`,
    (facts, at) => {
      const writtenOn = writtenDay(facts, at);
      if (writtenOn === null || facts.patient.category !== category) return kept;
      const lastDay = addDays(writtenOn, days);
      if (at <= lastDay) return kept;
      return tooOld(lastDay, `the patient counts as one who ${who[category]}: ${days} days`);
    },
  );

const who: Record<EffectiveCategory, string> = {
  "can-become-pregnant": "can become pregnant",
  "cannot-become-pregnant": "cannot become pregnant",
};

/** Whole months of the calendar from the prescription's date, as the law of the United Kingdom counts them. */
export const windowMonths = (head: Head, months: number): Rule =>
  rule(head, `Supplied within ${months} months of the prescription's date.`, (facts, at) => {
    const writtenOn = writtenDay(facts, at);
    if (writtenOn === null) return kept;
    const lastDay = addMonths(writtenOn, months);
    return at <= lastDay ? kept : tooOld(lastDay, `${months} months`);
  });

/** Days from the specimen of the pregnancy test; the specimen's own day is the first. Without a known test it is the test's own rule that speaks. */
export const windowFromSpecimen = (head: Head, days: number): Rule =>
  rule(
    head,
    `Supplied within ${days} days of the pregnancy test's specimen, its own day counted, where the patient can become pregnant.`,
    ({ patient, pregnancyTest }, at) => {
      if (patient.category !== "can-become-pregnant" || pregnancyTest === "unknown") return kept;
      if (daysBetween(pregnancyTest.specimenOn, at) < days) return kept;
      return refuse({
        code: "out-of-window",
        staff: `The specimen is of ${showDay(pregnancyTest.specimenOn)}; supply was possible on ${days} days, that day included.`,
        customer: "The pregnancy test is too old for this supply. Ask the prescriber for a new one.",
      });
    },
  );
