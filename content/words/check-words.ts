import type { Basis } from "@/lib/domain/dispensing/basis";
import type { Said } from "@/lib/domain/dispensing/checks";
import type { Check, Statement } from "@/lib/domain/dispensing/statements";
import { allOf } from "./all-of";
import { t } from "./t";

/** What is stated or asked for, as a person reads it. */
export const statementWords = ({ code, params }: Statement): string => t.of("statements", code, params ?? {}) ?? code;

/** A sentence that cannot hide that it is our own. */
export const withOurPolicy = (sentence: string): string =>
  sentence.includes(t("dispensing.ourPolicyMark")) ? sentence : t("dispensing.ourPolicy", { rule: sentence });

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

/** On what it rests, as a person reads it; what is ours alone says so. */
export function basisWords({ basis, source }: Pick<Said, "basis" | "source">): string {
  return basis === undefined || source === undefined
    ? t("dispensing.restsOnOurList")
    : t(`dispensing.restsOn.${basis}`, { source });
}
