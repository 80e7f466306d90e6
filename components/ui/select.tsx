import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./field.module.css";
import { describedBy, FieldFrame } from "./field-frame";
import { fieldId } from "./field-id";
import { Icon } from "./icon";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

export interface SelectProps {
  readonly label: ReactNode;
  readonly name: string;
  readonly options: readonly SelectOption[];
  /** The first, empty choice. Without it the first option is chosen unasked. */
  readonly placeholder?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly input?: Omit<ComponentProps<"select">, "className" | "style" | "name" | "children"> | undefined;
}

export function Select({
  label,
  name,
  options,
  placeholder,
  hint,
  error,
  defaultValue,
  optional = false,
  input,
}: SelectProps) {
  const id = input?.id ?? fieldId(name);
  return (
    <FieldFrame id={id} label={label} optional={optional} hint={hint} error={error}>
      <div className={styles.selectBox}>
        <select
          {...input}
          {...describedBy(id, hint, error)}
          id={id}
          name={name}
          defaultValue={defaultValue}
          className={classNames(styles.control, styles.select)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" className={styles.selectArrow} />
      </div>
    </FieldFrame>
  );
}
