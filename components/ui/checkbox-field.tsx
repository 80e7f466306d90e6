import type { ReactNode } from "react";
import { Choice } from "./choice";
import styles from "./choice.module.css";
import { classNames } from "./class-names";
import { describedBy, HintAndError } from "./field-frame";
import { fieldId } from "./field-id";

export interface CheckboxFieldProps {
  readonly label: ReactNode;
  readonly name: string;
  /** Several boxes may share a name; the value tells them apart. `on` when there is only one. */
  readonly value?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Where the same box stands in several forms of a page. */
  readonly id?: string | undefined;
  readonly defaultChecked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** One statement to agree with. Never ticked beforehand where the tick is a person's word. */
export function CheckboxField({
  label,
  name,
  value,
  hint,
  error,
  id: ownId,
  defaultChecked,
  disabled,
}: CheckboxFieldProps) {
  const id = ownId ?? fieldId(value === undefined ? name : `${name}-${value}`);
  return (
    <div className={classNames(styles.single, error !== undefined && styles.wrong)}>
      <HintAndError id={id} hint={undefined} error={error} />
      <Choice
        {...describedBy(id, hint, error)}
        type="checkbox"
        id={id}
        name={name}
        value={value}
        label={label}
        hint={hint}
        defaultChecked={defaultChecked}
        disabled={disabled}
      />
    </div>
  );
}
