import { t } from "@/content/words/rules-time";
import { addDays, type Day, daysBetween, isDay } from "../../shared/calendar";
import { showDay } from "../../shared/show-day";
import { categoryChoice, type DispensingFacts, type EffectiveCategory } from "../facts";
import { kept, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";

const field = "transcription.writtenOn";

function writtenDay({ prescription: { writtenOn } }: DispensingFacts, at: Day): Day | null {
  return writtenOn === "unknown" || !isDay(writtenOn) || writtenOn > at ? null : writtenOn;
}

const tooOld = (lastDay: string, staff: string) =>
  refuse({ code: "out-of-window", field, staff, customer: t("windowEndedCustomer", { lastDay }) });

/** Days from the one written on the prescription, that day not counted, in which it is supplied. A date that cannot be read is another rule's. */
export const window = (head: Head, category: EffectiveCategory, days: number): Rule => {
  const who = categoryChoice[category];
  return rule(
    head,
    t("window", { days, who }),
    (facts, at) => {
      const writtenOn = writtenDay(facts, at);
      if (writtenOn === null) return kept;
      const end = addDays(writtenOn, days);
      if (at <= end) return kept;
      const lastDay = showDay(end);
      return tooOld(lastDay, t("windowEndedStaff", { lastDay, who, days }));
    },
    ({ patient }) => patient.category === category,
  );
};

/** Days from the specimen of the pregnancy test; the specimen's own day is the first. Without a known test it is the test's own rule that speaks. */
export const windowFromSpecimen = (head: Head, days: number): Rule =>
  rule(
    head,
    t("windowFromSpecimen", { days }),
    ({ pregnancyTest }, at) => {
      if (pregnancyTest === "unknown" || daysBetween(pregnancyTest.specimenOn, at) < days) return kept;
      return refuse({
        code: "out-of-window",
        staff: t("specimenTooOldStaff", { specimenDay: showDay(pregnancyTest.specimenOn), days }),
        customer: t("specimenTooOldCustomer"),
      });
    },
    ({ patient }) => patient.category === "can-become-pregnant",
  );
