import { t } from "@/content/words/dispensing";
import { categoryStanding } from "../patient/confirmed-category";
import type { Day } from "../shared/calendar";
import type { Check } from "./checks";
import { decide } from "./decide";
import { categoryChoice, type DispensingFacts } from "./facts";
import type { DispensingPolicy } from "./policy";
import type { Rule } from "./rule";
import { type FurtherFacts, type Stated, statedFacts } from "./stated-facts";

/** What is known of an order before anybody types what its prescription says. */
export type KnownAhead = Pick<Stated, "patient" | "lines" | "hasPages"> & { readonly further: FurtherFacts };

/**
 * Everything that approving this order rests on. What no record states is asked of the pharmacist, in words that fit this patient; what the
 * rules judge by is computed; a rule that cannot concern this patient is not listed at all. What is typed later changes none of it (test), so
 * the list on the page, the list in the answer and what the command demands are one.
 */
export function approvalChecks(policy: DispensingPolicy, known: KnownAhead, today: Day): Check[] {
  const facts = statedFacts({ ...known, transcription: nothingTyped, capsulesUsed: 0, statementsCurrent: true });
  const { reasons } = decide(policy, facts, today);
  const byRule = policy.rules
    .filter(({ concerns }) => concerns(facts))
    .map((rule): Check => {
      const unstated = reasons.find((reason) => reason.rule === rule.id && reason.attests !== undefined);
      return {
        ...headOf(rule),
        kind: unstated === undefined ? "computed" : "asked",
        words: unstated?.attests ?? rule.asks,
        mayNotApply: unstated?.mayNotApply ?? false,
      };
    });
  return [...ownChecks(facts), ...byRule.filter(isAsked), ...byRule.filter((check) => !isAsked(check))];
}

/** Where nobody confirmed the category for this order and nothing speaks against "can", whether it is so is asked like any other check. */
export function categoryChecks(facts: Parameters<typeof categoryStanding>[0]): Check[] {
  if (categoryStanding(facts) !== "check") return [];
  const words = t("categoryAsSaid", { said: facts.declared === "can-become-pregnant" ? "can" : "unknown" });
  return [{ id: "category", kind: "asked", words, mayNotApply: false, rule: null }];
}

const isAsked = ({ kind }: Check) => kind === "asked";

function headOf({ id, basis, citation }: Rule): Pick<Check, "id" | "rule"> {
  return { id: id.slice(id.indexOf(".") + 1), rule: { id, basis, source: citation.source } };
}

/** What no rule can look up, of every prescription. */
function ownChecks({ patient }: DispensingFacts): Check[] {
  const who = categoryChoice[patient.category];
  return [
    { id: "document", words: t("documentIsSound") },
    { id: "dose", words: t("doseIsRight") },
    { id: "contraindications", words: t("nothingSpeaksAgainst", { who }) },
  ].map((one) => ({ ...one, kind: "asked", mayNotApply: false, rule: null }));
}

const nothingTyped: Stated["transcription"] = {
  writtenOn: "",
  patientName: "",
  slug: "",
  strengthMg: null,
  capsulesPerDay: null,
  days: null,
  totalCapsules: null,
  prescriberName: "",
  prescriberRegistration: "",
};
