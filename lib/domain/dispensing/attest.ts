import { t } from "@/content/words/dispensing";
import type { Day } from "../shared/calendar";
import { decide, type Judgement } from "./decide";
import type { DispensingPolicy } from "./policy";
import type { Basis } from "./rule";
import { type FurtherFacts, type Stated, statedFacts } from "./stated-facts";

/** One thing that a pharmacist says by approving, because nobody stated it; shown before and kept with the decision. */
export interface Attestation {
  /** The policy's rule that asks for it. */
  readonly rule: string;
  readonly basis: Basis;
  /** What the rule rests on. */
  readonly source: string;
  /** The end of "By approving you say that …". */
  readonly words: string;
}

/** What was left to the pharmacist's word in a judgement, in the order of the rules. */
export function attestationsOf(policy: DispensingPolicy, { reasons }: Judgement): Attestation[] {
  return reasons.flatMap(({ rule, basis, attests }) =>
    attests === undefined ? [] : [{ rule, basis, source: sourceOf(policy, rule), words: attests }],
  );
}

/** The same before anything was typed: whoever approves types the rest. */
export function attestationsAhead(
  policy: DispensingPolicy,
  order: Pick<Stated, "patient" | "lines" | "hasPages"> & { readonly further: FurtherFacts },
  today: Day,
): Attestation[] {
  const facts = statedFacts({ ...order, transcription: nothingTyped, capsulesUsed: 0, statementsCurrent: true });
  return attestationsOf(policy, decide(policy, facts, today));
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

function sourceOf({ rules }: DispensingPolicy, id: string): string {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`${id} is no rule of this policy`);
  return rule.citation.source;
}

const restsOn = {
  STATUTE: "restsOnLaw",
  REGULATOR: "restsOnRegulator",
  LABEL: "restsOnProductText",
  REMS: "restsOnProgramme",
  HOUSE: "restsOnOurPolicy",
} as const satisfies Record<Basis, string>;

/** On what it rests, as a person reads it; what is ours alone says so. */
export const basisWords = ({ basis, source }: Pick<Attestation, "basis" | "source">): string =>
  t(restsOn[basis], { source });
