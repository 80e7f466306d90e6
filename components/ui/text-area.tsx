import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./field.module.css";
import { describedBy, FieldFrame } from "./field-frame";
import { fieldId } from "./field-id";

export interface TextAreaProps {
  readonly label: ReactNode;
  readonly name: string;
  readonly rows?: number | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly input?: Omit<ComponentProps<"textarea">, "className" | "style" | "name"> | undefined;
}

export function TextArea({ label, name, rows = 4, hint, error, defaultValue, optional = false, input }: TextAreaProps) {
  const id = input?.id ?? fieldId(name);
  return (
    <FieldFrame id={id} label={label} optional={optional} hint={hint} error={error}>
      <textarea
        {...input}
        {...describedBy(id, hint, error)}
        id={id}
        name={name}
        rows={rows}
        defaultValue={defaultValue}
        className={classNames(styles.control, styles.area)}
      />
    </FieldFrame>
  );
}
