import { CheckboxField } from "@/components/ui/checkbox-field";
import { fieldId } from "@/components/ui/field-id";
import { FieldSet } from "@/components/ui/field-set";
import { Icon } from "@/components/ui/icon";
import { allOf } from "@/content/words/all-of";
import { basisWords, checkWords } from "@/content/words/check-words";
import { t } from "@/content/words/t";
import type { Check } from "@/lib/domain/dispensing/statements";
import type { FormPart } from "./form-part";
import styles from "./step-checks.module.css";

export interface StepChecksProps {
  readonly part: FormPart;
  readonly checks: readonly Check[];
  /** How the statements begin, and what to do with one that cannot be made. */
  readonly intro: string;
  /** What a machine computed beside a statement, by its id. It ticks nothing. */
  readonly hints?: Readonly<Partial<Record<string, string>>>;
}

export const checkField = (id: string) => `checks.${id}`;

/** What a person must say, none of it ticked beforehand, apart from what the shop judges by itself and asks no word for. */
export function StepChecks({ part, checks, intro, hints = {} }: StepChecksProps) {
  const asked = checks.filter(({ kind }) => kind === "asked");
  const computed = checks.filter(({ kind }) => kind === "computed");
  return (
    <>
      <FieldSet legend={t("benchDecision.checks")} name="checks-set" hint={intro}>
        <div className={styles.asked}>
          {asked.map((check) => (
            <AskedCheck key={check.id} check={check} part={part} hints={hints} />
          ))}
        </div>
      </FieldSet>
      {computed.length > 0 && (
        <section aria-labelledby="computed-heading" className={styles.computed}>
          <h3 id="computed-heading">{t("benchDecision.computedTitle")}</h3>
          <p>{t("benchDecision.computedLead")}</p>
          <ul>
            {computed.map((check) => (
              <li key={check.id}>
                <Icon name="check" className={styles.icon} />
                <span>
                  {checkWords(check)}
                  {hints[check.id] !== undefined && <span className={styles.hint}> {hints[check.id]}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface AskedCheckProps {
  readonly check: Check;
  readonly part: FormPart;
  readonly hints: NonNullable<StepChecksProps["hints"]>;
}

function AskedCheck({ check, part, hints }: AskedCheckProps) {
  const { id, statements } = check;
  const name = checkField(id);
  const basis = allOf([...new Set(statements.map(({ rule }) => basisWords(rule ?? {})))]);
  const computed = statements.flatMap((statement) => hints[statement.id] ?? []);
  return (
    <CheckboxField
      name={name}
      value="accept"
      id={fieldId(name)}
      label={checkWords(check)}
      hint={t("benchDecision.checkRestsOn", {
        basis,
        hint: computed.length === 0 ? "" : t("benchDecision.checkComputed", { hint: computed.join(" ") }),
      })}
      error={errorOf(check, part)}
      defaultChecked={part.value(name) === "accept"}
    />
  );
}

/** What was typed may prove some statements of a check; then what is left open of it is named by the others. */
const errorOf = ({ id, statements }: Check, part: FormPart) =>
  [id, ...statements.map((statement) => statement.id)].map((one) => part.error(checkField(one))).find(Boolean);

/** How many checks a refused form left open, in one line beside its button. */
export function OpenChecks({ checks, part }: Pick<StepChecksProps, "checks" | "part">) {
  const open = checks.filter((check) => errorOf(check, part) !== undefined);
  const [first] = open;
  if (first === undefined) return null;
  return (
    <p className={styles.open}>
      <Icon name="alert" className={styles.icon} />
      <span>{t("benchDecision.checksOpen", { count: open.length })}</span>
    </p>
  );
}

interface Told {
  readonly code: string;
  readonly field?: string;
  readonly message: string;
}

/** The reasons for the summary above the page: open checks are one line there, which leads to the first of them. */
export function withChecksInOneLine(reasons: readonly Told[]): Told[] {
  const isOpen = ({ field }: Told) => field?.startsWith(checkField("")) === true;
  const open = reasons.filter(isOpen);
  const [first] = open;
  if (first === undefined || open.length === 1) return [...reasons];
  const line = { ...first, message: t("benchDecision.checksOpen", { count: open.length }) };
  return reasons.flatMap((reason) => (reason === first ? [line] : isOpen(reason) ? [] : [reason]));
}
