import type { ReactNode } from "react";
import { t } from "@/content/words/t";
import { classNames } from "./class-names";
import styles from "./field.module.css";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

export interface FieldFrameProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly optional: boolean;
  readonly hint: ReactNode;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

/** Label, hint, error and control in that order: what a screen reader says first is what a person reads first. */
export function FieldFrame({ id, label, optional, hint, error, children }: FieldFrameProps) {
  return (
    <div className={classNames(styles.frame, error !== undefined && styles.wrong)}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> {t("common.optional")}</span>}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

export function HintAndError({ id, hint, error }: Pick<FieldFrameProps, "id" | "hint" | "error">) {
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="alert" className={styles.errorIcon} />
          <span>
            <VisuallyHidden>{t("common.error")} </VisuallyHidden>
            {error}
          </span>
        </p>
      )}
    </>
  );
}

/** The `aria-*` attributes that tie a control to its hint and error. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined) {
  const ids = classNames(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return { "aria-describedby": ids, "aria-invalid": error !== undefined || undefined };
}
