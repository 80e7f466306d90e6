import type { ReactNode } from "react";
import { t } from "@/content/words/t";
import { Choice } from "./choice";
import styles from "./choice.module.css";
import { classNames } from "./class-names";
import fieldStyles from "./field.module.css";
import { describedBy, HintAndError } from "./field-frame";
import { fieldId } from "./field-id";

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface RadioGroupProps {
  readonly legend: ReactNode;
  readonly name: string;
  readonly options: readonly RadioOption[];
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly optional?: boolean | undefined;
  /** The browser itself refuses a form without an answer: for statements that must be made, not assumed. */
  readonly required?: boolean | undefined;
}

/** One of a few, all visible. The first circle carries `fieldId(name)`, so the error summary leads to it. */
export function RadioGroup({
  legend,
  name,
  options,
  hint,
  error,
  defaultValue,
  optional = false,
  required,
}: RadioGroupProps) {
  const id = fieldId(name);
  const setId = `${id}-set`;
  const { "aria-describedby": described } = describedBy(setId, hint, error);
  return (
    <fieldset className={classNames(styles.group, error !== undefined && styles.wrong)} aria-describedby={described}>
      <legend className={fieldStyles.legend}>
        {legend}
        {optional && <span className={fieldStyles.optional}> {t("common.optional")}</span>}
      </legend>
      <HintAndError id={setId} hint={hint} error={error} />
      {options.map((option, index) => {
        const optionId = index === 0 ? id : fieldId(`${name}-${option.value}`);
        return (
          <Choice
            key={option.value}
            type="radio"
            id={optionId}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            aria-describedby={option.hint === undefined ? undefined : `${optionId}-hint`}
            defaultChecked={option.value === defaultValue}
            disabled={option.disabled}
            required={required}
          />
        );
      })}
    </fieldset>
  );
}
