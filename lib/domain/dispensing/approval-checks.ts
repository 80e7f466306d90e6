import { t } from "@/content/words/dispensing";
import { categoryStanding } from "../patient/confirmed-category";
import type { Day } from "../shared/calendar";
import { type Check, checkOf, type Statement } from "./checks";
import { decide } from "./decide";
import { categoryChoice, type DispensingFacts } from "./facts";
import type { DispensingPolicy } from "./policy";
import type { Rule } from "./rule";
import { type FurtherFacts, type Stated, statedFacts } from "./stated-facts";

/** What is known of an order before anybody types what its prescription says. */
export type KnownAhead = Pick<Stated, "patient" | "lines" | "hasPages"> & { readonly further: FurtherFacts };

/**
 * Everything that approving this order rests on. What no record states is asked of the pharmacist, in words that fit this patient; what the
 * rules judge by is computed; a rule that cannot concern this patient is not listed at all. What is typed later adds nothing to it (test), so
 * the list on the page, the list in the answer and what the command demands are one.
 */
export function approvalChecks(policy: DispensingPolicy, known: KnownAhead, today: Day): Check[] {
  const facts = statedFacts({ ...known, transcription: nothingTyped, capsulesUsed: 0, statementsCurrent: true });
  const { reasons } = decide(policy, facts, today);
  const byRule = policy.rules
    .filter(({ concerns }) => concerns(facts))
    .map((rule) => ({
      rule,
      attests: reasons.find((one) => one.rule === rule.id && one.weight === "attest")?.attests,
    }));
  const asked = byRule.flatMap(({ rule, attests }) => (attests === undefined ? [] : [statementOf(rule, attests)]));
  const computed = byRule.flatMap(({ rule, attests }) =>
    attests === undefined ? [checkOf("computed", [statementOf(rule, rule.asks)])] : [],
  );
  return [...together(withOurOwn(asked, facts)).map((statements) => checkOf("asked", statements)), ...computed];
}

/** Where nobody confirmed the category for this order and nothing speaks against "can", whether it is so is asked like any other check. */
export function categoryChecks(facts: Parameters<typeof categoryStanding>[0]): Check[] {
  if (categoryStanding(facts) !== "check") return [];
  const words = t("categoryAsSaid", { said: facts.declared === "can-become-pregnant" ? "can" : "unknown" });
  return [checkOf("asked", [{ id: "category", words, rule: null }])];
}

const statementOf = ({ id, basis, citation: { source } }: Rule, words: string): Statement => ({
  id: id.slice(id.indexOf(".") + 1),
  words,
  rule: { id, basis, source },
});

/** With what no rule can look up, of every prescription: the paper first, the treatment last. */
function withOurOwn(byRule: readonly Statement[], { patient }: DispensingFacts): Statement[] {
  const own = (id: string, words: string): Statement => ({ id, words, rule: null });
  return [
    own("document", t("documentIsSound")),
    ...byRule,
    own("dose", t("doseIsRight")),
    own("contraindications", t("nothingSpeaksAgainst", { who: categoryChoice[patient.category] })),
  ];
}

/** What one check asks for together, by the statements' ids: the paper, its prescriber, contraception, the treatment. */
const askedTogether: readonly (readonly string[])[] = [
  ["document", "signed", "patient-address"],
  ["dermatologist", "prescriber", "first-visit"],
  ["contraception", "contraception-month"],
  ["dose", "contraindications"],
];

function together(statements: readonly Statement[]): Statement[][] {
  const groupOf = ({ id }: Statement) => askedTogether.find((ids) => ids.includes(id)) ?? id;
  const groups = new Set(statements.map(groupOf));
  return [...groups].map((group) => statements.filter((one) => groupOf(one) === group));
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
