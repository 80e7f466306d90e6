import type { ComponentProps, ReactNode } from "react";
import { t } from "@/content/words/t";
import { classNames } from "./class-names";
import styles from "./field.module.css";
import { describedBy, FieldFrame } from "./field-frame";
import { fieldId } from "./field-id";

export type FieldType =
  | "text"
  | "email"
  | "password"
  | "date"
  | "time"
  | "number"
  | "tel"
  | "search"
  | "datetime-local";

export interface FieldProps {
  readonly label: ReactNode;
  readonly name: string;
  readonly type?: FieldType | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly defaultValue?: string | number | undefined;
  readonly optional?: boolean | undefined;
  readonly width?: "short" | "medium" | "full" | undefined;
  /** Any other attribute of the input: `autoComplete`, `maxLength`, `min`, `value` with `onChange`, … */
  readonly input?: Omit<ComponentProps<"input">, "className" | "style" | "name" | "type"> | undefined;
}

/**
 * One line of text. Its id is `fieldId(name)` unless `input.id` says otherwise. A number is a text field with a numeric keyboard:
 * `type="number"` changes under a scrolling wheel and drops what it cannot parse before the server can explain. A date is one too: `type="date"`
 * takes day and month in the order of the browser's language, and swallows what does not fit. Its field says the order, the contract reads it.
 */
export function Field({
  label,
  name,
  type = "text",
  hint: ownHint,
  error,
  defaultValue,
  optional = false,
  width = "full",
  input,
}: FieldProps) {
  const hint = type === "date" ? <DateHint>{ownHint}</DateHint> : ownHint;
  const id = input?.id ?? fieldId(name);
  return (
    <FieldFrame id={id} label={label} optional={optional} hint={hint} error={error}>
      <input
        {...(type === "number" || type === "date" ? ({ type: "text", inputMode: "numeric" } as const) : { type })}
        {...input}
        {...describedBy(id, hint, error)}
        id={id}
        name={name}
        defaultValue={defaultValue}
        className={classNames(styles.control, width !== "full" && styles[width])}
      />
    </FieldFrame>
  );
}

function DateHint({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children !== undefined && <div>{children}</div>}
      <div>{t("field.dateHint")}</div>
    </>
  );
}
