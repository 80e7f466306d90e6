import type { ComponentProps, ReactNode } from "react";
import styles from "./choice.module.css";

export interface ChoiceProps extends Omit<ComponentProps<"input">, "className" | "style" | "type"> {
  readonly type: "checkbox" | "radio";
  readonly id: string;
  readonly label: ReactNode;
  readonly hint: ReactNode;
}

/** A box or a circle with its words; the words are part of the target. */
export function Choice({ label, hint, id, ...input }: ChoiceProps) {
  return (
    <div className={styles.choice}>
      <input {...input} id={id} className={styles.box} />
      <div className={styles.words}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {hint !== undefined && (
          <div id={`${id}-hint`} className={styles.hint}>
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
