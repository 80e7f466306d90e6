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
      words: `At most ${policy.supplyDaysMax} days at once: ${facts.capsules} capsules need at least ${perDay(facts)} a day.`,
      standing: "open",
    },
    ...coverRules(facts),
    {
      words: `From ${policy.patientAgeMin} years of age: the patient is ${age}.`,
      standing: age < policy.patientAgeMin ? "broken" : "met",
    },
    ...(pagesUnopened === null ? [] : [pageRule(pagesUnopened)]),
    openReports === 0
      ? { words: "No safety report is open.", standing: "met" as const }
      : { words: "A safety report is open. Speak with the customer and close it first.", standing: "broken" as const },
    { words: "The very brand and strength prescribed: no other in its place.", standing: "open" },
  ];
}

/** None where the prescription's own date is not what counts. */
function windowRules({ policy, category, today, writtenOn }: RuleFacts): Rule[] {
  const { canBecomePregnant, cannotBecomePregnant } = policy.windowDays;
  const days = category === "can-become-pregnant" ? canBecomePregnant : cannotBecomePregnant;
  if (days === null) return [];
  if (writtenOn === null) {
    const words = `Dispensed within ${days} days of its date: written on ${formatDate(addDays(today, -days))} or later.`;
    return [{ words, standing: "open" }];
  }
  const lastDay = addDays(writtenOn, days);
  const words = `Usable until ${formatDate(lastDay)}: written on ${formatDate(writtenOn)}, ${days} days.`;
  return [{ words, standing: today > lastDay ? "broken" : "met" }];
}

function coverRules({ policy, daysCovered }: RuleFacts): Rule[] {
  if (daysCovered === 0) return [{ words: "No other order covers this person from today.", standing: "met" }];
  const days = daysCovered === 1 ? "1 day" : `${daysCovered} days`;
  return [
    {
      words: `Other orders for a person of this name and date of birth cover ${days} from today. At most ${policy.supplyDaysMax} are in hand at once; this is our policy.`,
      standing: "open",
    },
  ];
}

function pageRule(unopened: number): Rule {
  if (unopened === 0)
    return { words: "Every page of the prescription stands open here or was opened by you.", standing: "met" };
  return {
    words:
      unopened === 1
        ? "1 page of the prescription is not opened yet."
        : `${unopened} pages of the prescription are not opened yet.`,
    standing: "open",
  };
}

const perDay = ({ capsules, policy }: RuleFacts) => Math.ceil((capsules / policy.supplyDaysMax) * 100) / 100;
