import { addDays, type Day, daysBetween, isDay } from "../../shared/calendar";
import { categoryChoice, type DispensingFacts, type EffectiveCategory } from "../facts";
import { pass, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";

const field = "transcription.writtenOn";

function writtenDay({ prescription: { writtenOn } }: DispensingFacts, at: Day): Day | null {
  return writtenOn === "unknown" || !isDay(writtenOn) || writtenOn > at ? null : writtenOn;
}

/** Days from the one written on the prescription, that day not counted, in which it is supplied. A date that cannot be read is another rule's. */
export const window = (head: Head, category: EffectiveCategory, days: number): Rule => {
  const who = categoryChoice[category];
  return rule(
    head,
    { code: "window", params: { days, who } },
    (facts, at) => {
      const writtenOn = writtenDay(facts, at);
      if (writtenOn === null) return pass;
      const end = addDays(writtenOn, days);
      if (at <= end) return pass;
      return refuse({ code: "out-of-window", field, params: { case: "window", lastDay: end, who, days } });
    },
    ({ patient }) => patient.category === category,
  );
};

/** Days from the specimen of the pregnancy test; the specimen's own day is the first. Without a known test it is the test's own rule that speaks. */
export const windowFromSpecimen = (head: Head, days: number): Rule =>
  rule(
    head,
    { code: "window-from-specimen", params: { days } },
    ({ pregnancyTest }, at) => {
      if (pregnancyTest === "unknown" || daysBetween(pregnancyTest.specimenOn, at) < days) return pass;
      return refuse({
        code: "out-of-window",
        params: { case: "specimen", specimenDay: pregnancyTest.specimenOn, days },
      });
    },
    ({ patient }) => patient.category === "can-become-pregnant",
  );
