import { t } from "@/content/words/dispensing";
import type { Reason } from "../shared/reason";
import type { Basis } from "./rule";

/** `computed`: the shop has proved it or judges it by what was typed. `asked`: only a person can say it. */
export type CheckKind = "computed" | "asked";

/** One thing that an approval or a dispensing rests on, in words that are true for this patient. */
export interface Check {
  /** A policy's rule without its country, or one of our own list. Without a dot: forms name a field by it. */
  readonly id: string;
  readonly kind: CheckKind;
  /** Asked: the end of "By approving you say that …". Computed: what is judged. */
  readonly words: string;
  /** Whether "does not apply" is an answer. */
  readonly mayNotApply: boolean;
  /** The rule that asks for it and what that rests on; null: our own list. */
  readonly rule: { readonly id: string; readonly basis: Basis; readonly source: string } | null;
}

export const checkAnswers = ["accept", "not-applicable"] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** What a person sent: an answer that is none of the two is null and leaves its check open. */
export type GivenAnswers = Readonly<Record<string, CheckAnswer | null>>;

/** What a person said, word for word; kept with their decision. Decisions before this list have no answer: there it was always yes. */
export interface Said {
  /** The rule's id, or that of a check of our own list. */
  readonly rule: string;
  readonly basis?: Basis;
  readonly source?: string;
  readonly words: string;
  readonly answer?: CheckAnswer;
}

const askedOf = (checks: readonly Check[]) => checks.filter(({ kind }) => kind === "asked");

const answerTo = (given: GivenAnswers, id: string) => (Object.hasOwn(given, id) ? (given[id] ?? null) : null);

/** Every check that a person has to make and did not, or said not to apply where it applies to everybody. */
export function openCheckReasons(checks: readonly Check[], given: GivenAnswers): Reason[] {
  return askedOf(checks).flatMap(({ id, words, mayNotApply }) => {
    const answer = answerTo(given, id);
    const field = `checks.${id}`;
    if (answer === null) return [{ code: "check-open", field, message: t("checkIsOpen", { words }) }];
    if (answer === "not-applicable" && !mayNotApply)
      return [{ code: "check-applies", field, message: t("checkApplies", { words }) }];
    return [];
  });
}

/** What was said of what was asked. An answer to a check that was not asked is no statement and is not kept. */
export function saidOf(checks: readonly Check[], given: GivenAnswers): Said[] {
  return askedOf(checks).flatMap(({ id, words, rule }) => {
    const answer = answerTo(given, id);
    if (answer === null) return [];
    return [
      rule === null
        ? { rule: id, words, answer }
        : { rule: rule.id, basis: rule.basis, source: rule.source, words, answer },
    ];
  });
}

/** The same by the ids that were sent. */
export function answersKept(checks: readonly Check[], given: GivenAnswers): Record<string, CheckAnswer> {
  return Object.fromEntries(
    askedOf(checks).flatMap(({ id }) => {
      const answer = answerTo(given, id);
      return answer === null ? [] : [[id, answer] as const];
    }),
  );
}

/** For callers that stand for a person who found everything well: tests, the demo's orders. */
export const acceptingAll = (checks: readonly Pick<Check, "id" | "kind">[]): Record<string, CheckAnswer> =>
  Object.fromEntries(checks.filter(({ kind }) => kind === "asked").map(({ id }) => [id, "accept"] as const));

const restsOn = {
  STATUTE: "restsOnLaw",
  REGULATOR: "restsOnRegulator",
  LABEL: "restsOnProductText",
  REMS: "restsOnProgramme",
  HOUSE: "restsOnOurPolicy",
} as const satisfies Record<Basis, string>;

/** On what it rests, as a person reads it; what is ours alone says so. */
export function basisWords({ basis, source }: Pick<Said, "basis" | "source">): string {
  return basis === undefined || source === undefined ? t("restsOnOurList") : t(restsOn[basis], { source });
}
