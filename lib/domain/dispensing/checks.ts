import type { Reason } from "../shared/reason";
import type { Basis } from "./basis";
import type { Check, CheckKind, Stated, Statement } from "./statements";

const between = "_";

export const checkOf = (kind: CheckKind, statements: readonly Stated[]): Check => ({
  id: statements.map(({ id }) => id).join(between),
  kind,
  statements,
});

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
  return askedOf(checks).flatMap((check): Reason[] => {
    const said = check.statements.map(({ id }) => answers.get(id) ?? null);
    if (said.every((answer) => answer === "accept")) return [];
    const params = { check };
    const field = `checks.${check.id}`;
    return said.includes("not-applicable")
      ? [{ code: "check-applies", field, params }]
      : [{ code: "check-open", field, params }];
  });
}

/** What was said of what was asked, in the words that were read (`wordsOf`). An answer to a check that was not asked is no statement and is not kept. */
export function saidOf(checks: readonly Check[], given: GivenAnswers, wordsOf: (says: Statement) => string): Said[] {
  const answers = byStatement(given);
  return askedOf(checks)
    .flatMap(({ statements }) => statements)
    .flatMap(({ id, says, rule }) => {
      const answer = answers.get(id) ?? null;
      if (answer === null) return [];
      const words = wordsOf(says);
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
