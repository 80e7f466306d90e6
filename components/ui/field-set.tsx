import type { ReactNode } from "react";
import styles from "./choice.module.css";
import { classNames } from "./class-names";
import fieldStyles from "./field.module.css";
import { describedBy, HintAndError } from "./field-frame";
import { fieldId } from "./field-id";

export interface FieldSetProps {
  readonly legend: ReactNode;
  /** The name under which the server speaks of the whole set, and no name of a field in it: ids come of names. The summary links to it. */
  readonly name: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** `large`: the set is a part of the page and its legend the heading. */
  readonly size?: "normal" | "large" | undefined;
  readonly children: ReactNode;
}

/** Fields that answer one question together. */
export function FieldSet({ legend, name, hint, error, size = "normal", children }: FieldSetProps) {
  const id = fieldId(name);
  const { "aria-describedby": described } = describedBy(id, hint, error);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={described}
      className={classNames(fieldStyles.set, error !== undefined && styles.wrong)}
    >
      <legend className={classNames(fieldStyles.legend, size === "large" && fieldStyles.legendLarge)}>{legend}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
