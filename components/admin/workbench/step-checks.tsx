import { CheckboxField } from "@/components/ui/checkbox-field";
import { fieldId } from "@/components/ui/field-id";
import { FieldSet } from "@/components/ui/field-set";
import { Icon } from "@/components/ui/icon";
import { RadioGroup } from "@/components/ui/radio-group";
import { t } from "@/content/words/bench-decision";
import { basisWords, type Check } from "@/lib/domain/dispensing/checks";
import type { FormPart } from "./form-part";
import styles from "./step-checks.module.css";

export interface StepChecksProps {
  readonly part: FormPart;
  readonly checks: readonly Check[];
  /** How the statements begin, and what to do with one that cannot be made. */
  readonly intro: string;
  /** What a machine computed beside a check, by its id. It ticks nothing. */
  readonly hints?: Readonly<Partial<Record<string, string>>>;
}

export const checkField = (id: string) => `checks.${id}`;

/** What a person must say, none of it ticked beforehand, apart from what the shop judges by itself and asks no word for. */
export function StepChecks({ part, checks, intro, hints = {} }: StepChecksProps) {
  const asked = checks.filter(({ kind }) => kind === "asked");
  const computed = checks.filter(({ kind }) => kind === "computed");
  return (
    <>
      <FieldSet legend={t("checks")} name="checks-set" hint={intro}>
        <div className={styles.asked}>
          {asked.map((check) => (
            <AskedCheck key={check.id} check={check} part={part} hint={hints[check.id]} />
          ))}
        </div>
      </FieldSet>
      {computed.length > 0 && (
        <section aria-labelledby="computed-heading" className={styles.computed}>
          <h3 id="computed-heading">{t("computed")}</h3>
          <p>{t("computedNeedsNoTick")}</p>
          <ul>
            {computed.map(({ id, words }) => (
              <li key={id}>
                <Icon name="check" className={styles.icon} />
                <span>
                  {words}
                  {hints[id] !== undefined && <span className={styles.hint}> {hints[id]}</span>}
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
  readonly hint: string | undefined;
}

function AskedCheck({ check, part, hint }: AskedCheckProps) {
  const { id, words, rule, mayNotApply } = check;
  const name = checkField(id);
  const error = part.error(name);
  const value = part.value(name);
  const beside = t("checkRestsOn", {
    basis: basisWords(rule ?? {}),
    hint: hint === undefined ? "" : t("computedHint", { hint }),
  });
  if (mayNotApply)
    return (
      <RadioGroup
        legend={words}
        name={name}
        hint={beside}
        error={error}
        defaultValue={value}
        options={[
          { value: "accept", label: t("itIsSo") },
          { value: "not-applicable", label: t("doesNotApply") },
        ]}
      />
    );
  return (
    <CheckboxField
      name={name}
      value="accept"
      id={fieldId(name)}
      label={words}
      hint={beside}
      error={error}
      defaultChecked={value === "accept"}
    />
  );
}

/** How many checks a refused form left open, in one line beside its button. */
export function OpenChecks({ checks, part }: Pick<StepChecksProps, "checks" | "part">) {
  const open = checks.filter(({ id }) => part.error(checkField(id)) !== undefined);
  const [first] = open;
  if (first === undefined) return null;
  return (
    <p className={styles.open}>
      <Icon name="alert" className={styles.icon} />
      <span>{t("checksOpen", { count: open.length })}</span>
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
  const line = { ...first, message: t("checksOpen", { count: open.length }) };
  return reasons.flatMap((reason) => (reason === first ? [line] : isOpen(reason) ? [] : [reason]));
}
