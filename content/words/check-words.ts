import type { Basis } from "@/lib/domain/dispensing/basis";
import type { Said } from "@/lib/domain/dispensing/checks";
import type { Check, Statement, StatementParams } from "@/lib/domain/dispensing/statements";
import { allOf } from "./all-of";
import { t } from "./dispensing";
import { statements } from "./en/statements";
import { isTold, translatorOf } from "./words";

isTold<StatementParams>()(statements);

const write = translatorOf(statements);

/** What is stated or asked for, as a person reads it. */
export const statementWords = ({ code, params }: Statement): string => write(code, params ?? {});

/** A sentence that cannot hide that it is our own. */
export const withOurPolicy = (sentence: string): string =>
  sentence.includes(t("ourPolicyMark")) ? sentence : t("ourPolicy", { rule: sentence });

/** What a rule asks. */
export function ruleWords({ asks, basis }: { readonly asks: Statement; readonly basis: Basis }): string {
  return basis === "HOUSE" ? withOurPolicy(statementWords(asks)) : statementWords(asks);
}

/** What is asked of a person, or what the rules judge by. */
export const checkWords = ({ kind, statements: all }: Check): string =>
  allOf(
    all.map(({ says, rule }) =>
      kind === "computed" && rule !== null ? ruleWords({ asks: says, basis: rule.basis }) : statementWords(says),
    ),
  );

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
