import { t } from "@/content/words/t";
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
      words: t("benchDecision.ruleSupplyDays", {
        supplyDaysMax: policy.supplyDaysMax,
        capsules: facts.capsules,
        perDay: perDay(facts),
      }),
      standing: "open",
    },
    ...coverRules(facts),
    {
      words: t("benchDecision.ruleAge", { patientAgeMin: policy.patientAgeMin, age }),
      standing: age < policy.patientAgeMin ? "broken" : "met",
    },
    ...(pagesUnopened === null ? [] : [pageRule(pagesUnopened)]),
    openReports === 0
      ? { words: t("benchDecision.ruleNoSafetyReport"), standing: "met" as const }
      : { words: t("benchDecision.ruleSafetyReport"), standing: "broken" as const },
    { words: t("benchDecision.ruleSameMedicine"), standing: "open" },
  ];
}

/** None where the prescription's own date is not what counts. */
function windowRules({ policy, category, today, writtenOn }: RuleFacts): Rule[] {
  const { canBecomePregnant, cannotBecomePregnant } = policy.windowDays;
  const days = category === "can-become-pregnant" ? canBecomePregnant : cannotBecomePregnant;
  if (days === null) return [];
  if (writtenOn === null) {
    const words = t("benchDecision.ruleDispenseBy", { days, addDays: formatDate(addDays(today, -days)) });
    return [{ words, standing: "open" }];
  }
  const lastDay = addDays(writtenOn, days);
  const words = t("benchDecision.ruleUsableUntil", {
    lastDay: formatDate(lastDay),
    writtenOn: formatDate(writtenOn),
    days,
  });
  return [{ words, standing: today > lastDay ? "broken" : "met" }];
}

function coverRules({ policy, daysCovered }: RuleFacts): Rule[] {
  if (daysCovered === 0) return [{ words: t("benchDecision.ruleNoOverlap"), standing: "met" }];
  const days = t("benchDecision.daysCovered", { daysCovered });
  return [
    {
      words: t("benchDecision.ruleOverlap", { days, supplyDaysMax: policy.supplyDaysMax }),
      standing: "open",
    },
  ];
}

function pageRule(unopened: number): Rule {
  if (unopened === 0) return { words: t("benchDecision.rulePagesOpened"), standing: "met" };
  return {
    words: t("benchDecision.rulePagesUnopened", { unopened }),
    standing: "open",
  };
}

const perDay = ({ capsules, policy }: RuleFacts) => Math.ceil((capsules / policy.supplyDaysMax) * 100) / 100;
