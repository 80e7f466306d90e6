import { t } from "@/content/words/bench-decision";
import type { DispensingPolicy, EffectiveCategory } from "@/lib/domain/dispensing/policy";
import { addDays, type Day } from "@/lib/domain/shared/calendar";
import { formatDate } from "@/lib/format/date";

export interface RuleFacts {
  readonly policy: DispensingPolicy;
  readonly today: Day;
  readonly age: number;
  readonly category: EffectiveCategory;
  readonly capsules: number;
  /** By other orders for the same person, of any account. */
  readonly daysCovered: number;
  readonly pagesUnopened: number | null;
  readonly openReports: number;
  readonly writtenOn: Day | null;
}

export interface Rule {
  readonly words: string;
  readonly standing: "met" | "open" | "broken";
}

/** What the command will ask, in advance. It decides nothing: the command judges every rule again on what is typed. */
export function rulesFor(facts: RuleFacts): Rule[] {
  const { policy, age, pagesUnopened, openReports } = facts;
  return [
    ...windowRules(facts),
    {
      words: t("atMostSupplyDaysMaxDaysAtOnce", {
        supplyDaysMax: policy.supplyDaysMax,
        capsules: facts.capsules,
        perDay: perDay(facts),
      }),
      standing: "open",
    },
    ...coverRules(facts),
    {
      words: t("fromPatientAgeMinYearsOfAge", { patientAgeMin: policy.patientAgeMin, age }),
      standing: age < policy.patientAgeMin ? "broken" : "met",
    },
    ...(pagesUnopened === null ? [] : [pageRule(pagesUnopened)]),
    openReports === 0
      ? { words: t("noSafetyReportIsOpen"), standing: "met" as const }
      : { words: t("aSafetyReportIsOpen"), standing: "broken" as const },
    { words: t("theVeryBrandAndStrengthPrescribed"), standing: "open" },
  ];
}

/** None where the prescription's own date is not what counts. */
function windowRules({ policy, category, today, writtenOn }: RuleFacts): Rule[] {
  const { canBecomePregnant, cannotBecomePregnant } = policy.windowDays;
  const days = category === "can-become-pregnant" ? canBecomePregnant : cannotBecomePregnant;
  if (days === null) return [];
  if (writtenOn === null) {
    const words = t("dispensedWithinDaysOfItsDate", { days, addDays: formatDate(addDays(today, -days)) });
    return [{ words, standing: "open" }];
  }
  const lastDay = addDays(writtenOn, days);
  const words = t("usableUntilLastDay", { lastDay: formatDate(lastDay), writtenOn: formatDate(writtenOn), days });
  return [{ words, standing: today > lastDay ? "broken" : "met" }];
}

function coverRules({ policy, daysCovered }: RuleFacts): Rule[] {
  if (daysCovered === 0) return [{ words: t("noOtherOrderCoversThisPerson"), standing: "met" }];
  const days = t("daysInside", { daysCovered });
  return [
    {
      words: t("otherOrdersForAPerson", { days, supplyDaysMax: policy.supplyDaysMax }),
      standing: "open",
    },
  ];
}

function pageRule(unopened: number): Rule {
  if (unopened === 0) return { words: t("everyPageOfThePrescriptionStands"), standing: "met" };
  return {
    words: t("pagesOfThePrescriptionAreNotOpened", { unopened }),
    standing: "open",
  };
}

const perDay = ({ capsules, policy }: RuleFacts) => Math.ceil((capsules / policy.supplyDaysMax) * 100) / 100;
