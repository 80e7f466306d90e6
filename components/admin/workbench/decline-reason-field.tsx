"use client";

import { useState } from "react";
import { Select } from "@/components/ui/select";
import { declineReason, declineReasons } from "@/content/decline-reasons";
import { t } from "@/content/words/bench-decision";
import styles from "./workbench.module.css";

export interface DeclineReasonFieldProps {
  readonly error: string | undefined;
  readonly defaultValue: string | undefined;
}

const options = Object.entries(declineReasons).map(([value, { staffLabel }]) => ({ value, label: staffLabel }));

/** Shows, once a reason is chosen, what the customer will read for it. */
export function DeclineReasonField({ error, defaultValue }: DeclineReasonFieldProps) {
  const [code, setCode] = useState(defaultValue ?? "");
  const words = declineReason(code);
  return (
    <>
      <Select
        label={t("reason")}
        name="reasonCode"
        placeholder={t("choose")}
        options={options}
        error={error}
        defaultValue={defaultValue}
        input={{ onChange: (event) => setCode(event.currentTarget.value) }}
      />
      <div role="status">
        {words !== null && (
          <div className={styles.preview}>
            <p className={styles.previewTitle}>{t("theCustomerWillRead")}</p>
            <p>{words.customerReason}</p>
            <p>{words.howToFix}</p>
          </div>
        )}
      </div>
    </>
  );
}
