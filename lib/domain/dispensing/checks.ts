import { allOf } from "@/content/words/all-of";
import { t } from "@/content/words/dispensing";
import type { Reason } from "../shared/reason";
import type { Basis } from "./rule";

/** `computed`: the shop has proved it or judges it by what was typed. `asked`: only a person can say it. */
export type CheckKind = "computed" | "asked";

/** One statement of a person, in words that are true for this patient. */
export interface Statement {
  /** A policy's rule without its country, or one of our own list. */
  readonly id: string;
  /** Asked: the end of "By approving you say that …". Computed: what is judged. */
  readonly words: string;
  /** The rule that asks for it and what that rests on; null: our own list. */
  readonly rule: { readonly id: string; readonly basis: Basis; readonly source: string } | null;
}

/** What an approval or a dispensing rests on: one statement, or several that are asked for together and kept each by itself. */
export interface Check {
  /** Names every statement in it, so that an answer is only ever to what was read. Without a dot: forms name a field by it. */
  readonly id: string;
  readonly kind: CheckKind;
  readonly statements: readonly Statement[];
}

const between = "_";

export const checkOf = (kind: CheckKind, statements: readonly Statement[]): Check => ({
  id: statements.map(({ id }) => id).join(between),
  kind,
  statements,
});

export const checkWords = ({ statements }: Pick<Check, "statements">): string =>
  allOf(statements.map(({ words }) => words));

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

/** What was answered to each statement: an answer to a check is one to every statement that its id names. */
function byStatement(given: GivenAnswers): ReadonlyMap<string, CheckAnswer | null> {
  return new Map(
    Object.entries(given).flatMap(([id, answer]) => id.split(between).map((one) => [one, answer] as const)),
  );
}

/** Every check that a person has to make and did not, or said not to apply: what does not apply to this patient is not listed. */
export function openCheckReasons(checks: readonly Check[], given: GivenAnswers): Reason[] {
  const answers = byStatement(given);
  return askedOf(checks).flatMap((check) => {
    const said = check.statements.map(({ id }) => answers.get(id) ?? null);
    if (said.every((answer) => answer === "accept")) return [];
    const words = checkWords(check);
    const field = `checks.${check.id}`;
    return said.includes("not-applicable")
      ? [{ code: "check-applies", field, message: t("checkApplies", { words }) }]
      : [{ code: "check-open", field, message: t("checkIsOpen", { words }) }];
  });
}

/** What was said of what was asked. An answer to a check that was not asked is no statement and is not kept. */
export function saidOf(checks: readonly Check[], given: GivenAnswers): Said[] {
  const answers = byStatement(given);
  return askedOf(checks)
    .flatMap(({ statements }) => statements)
    .flatMap(({ id, words, rule }) => {
      const answer = answers.get(id) ?? null;
      if (answer === null) return [];
      return [
        rule === null
          ? { rule: id, words, answer }
          : { rule: rule.id, basis: rule.basis, source: rule.source, words, answer },
      ];
    });
}

/** The same by the statements' ids. */
export function answersKept(checks: readonly Check[], given: GivenAnswers): Record<string, CheckAnswer> {
  const answers = byStatement(given);
  return Object.fromEntries(
    askedOf(checks)
      .flatMap(({ statements }) => statements)
      .flatMap(({ id }) => {
        const answer = answers.get(id) ?? null;
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
