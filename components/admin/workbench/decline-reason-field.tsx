"use client";

import { useState } from "react";
import { Select } from "@/components/ui/select";
import type { DeclineReason } from "@/content/decline-reasons";
import { t } from "@/content/words/t";
import styles from "./workbench.module.css";

export interface DeclineReasonFieldProps {
  /** By their codes. */
  readonly reasons: Readonly<Record<string, DeclineReason>>;
  readonly error: string | undefined;
  readonly defaultValue: string | undefined;
}

/** Shows, once a reason is chosen, what the customer will read for it. */
export function DeclineReasonField({ reasons, error, defaultValue }: DeclineReasonFieldProps) {
  const [code, setCode] = useState(defaultValue ?? "");
  const words = reasons[code];
  return (
    <>
      <Select
        label={t("panel.reason")}
        name="reasonCode"
        placeholder={t("common.choose")}
        options={Object.entries(reasons).map(([value, { staffLabel }]) => ({ value, label: staffLabel }))}
        error={error}
        defaultValue={defaultValue}
        input={{ onChange: (event) => setCode(event.currentTarget.value) }}
      />
      <div role="status">
        {words !== undefined && (
          <div className={styles.preview}>
            <p className={styles.previewTitle}>{t("panel.customerWillRead")}</p>
            <p>{words.customerReason}</p>
            <p>{words.howToFix}</p>
          </div>
        )}
      </div>
    </>
  );
}
