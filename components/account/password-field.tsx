"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { fieldId } from "@/components/ui/field-id";
import { WithScripts } from "@/components/ui/with-scripts";
import { t } from "@/content/words/t";
import styles from "./password-field.module.css";

export interface PasswordFieldProps {
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Tells password managers whether to fill in a password or to make one. */
  readonly autoComplete: "current-password" | "new-password";
}

/** A password, with a switch that shows it. Without JavaScript the switch is not there. Never filled in by us. */
export function PasswordField({ label = t("field.password"), hint, error, autoComplete }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={styles.field}>
      <Field
        label={label}
        name="password"
        type={isShown ? "text" : "password"}
        hint={hint}
        error={error}
        input={{
          autoComplete,
          required: true,
          maxLength: 1024,
          autoCapitalize: "none",
          autoCorrect: "off",
          spellCheck: false,
        }}
      />
      <WithScripts>
        <Button variant="quiet" aria-controls={fieldId("password")} onClick={() => setIsShown(!isShown)}>
          {isShown ? t("field.hidePassword") : t("field.showPassword")}
        </Button>
      </WithScripts>
    </div>
  );
}
