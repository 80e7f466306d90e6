import { categoryStanding } from "../patient/confirmed-category";
import type { Day } from "../shared/calendar";
import { checkOf } from "./checks";
import { decide } from "./decide";
import { categoryChoice, type DispensingFacts } from "./facts";
import type { DispensingPolicy } from "./policy";
import type { Rule } from "./rule";
import { type OrderFacts, type Stated, statedFacts } from "./stated-facts";
import type { Check, Stated as StatedCheck, Statement } from "./statements";

/** What is known of an order before anybody types what its prescription says. */
export type KnownAhead = Pick<Stated, "patient" | "lines" | "hasPages"> & { readonly further: OrderFacts };

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
      attests: reasons.find((one) => one.rule === rule.id && one.weight === "attest") as Statement | undefined,
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
  const said = facts.declared === "can-become-pregnant" ? "can" : "unknown";
  return [checkOf("asked", [own({ code: "category", params: { said } })])];
}

const statementOf = ({ id, basis, citation: { source } }: Rule, says: Statement): StatedCheck => ({
  id: id.slice(id.indexOf(".") + 1),
  says,
  rule: { id, basis, source },
});

const own = (says: Statement): StatedCheck => ({ id: says.code, says, rule: null });

/** With what no rule can look up, of every prescription: the paper first, the treatment last. */
function withOurOwn(byRule: readonly StatedCheck[], { patient }: DispensingFacts): StatedCheck[] {
  return [
    own({ code: "document" }),
    ...byRule,
    own({ code: "dose" }),
    own({ code: "contraindications", params: { who: categoryChoice[patient.category] } }),
  ];
}

/** What one check asks for together, by the statements' ids: the paper, its prescriber, contraception, the treatment. */
const askedTogether: readonly (readonly string[])[] = [
  ["document", "signed", "patient-address"],
  ["dermatologist", "prescriber", "first-visit"],
  ["contraception", "contraception-month"],
  ["dose", "contraindications"],
];

function together(statements: readonly StatedCheck[]): StatedCheck[][] {
  const groupOf = ({ id }: StatedCheck) => askedTogether.find((ids) => ids.includes(id)) ?? id;
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
