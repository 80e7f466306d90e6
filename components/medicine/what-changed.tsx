import { DayOf } from "@/components/ui/time";
import type { MonographVersion } from "@/content/define";
import { t } from "@/content/words/t";
import styles from "./monograph.module.css";

/** Every version with what a reader of the one before should know. */
export function WhatChanged({ versions }: { readonly versions: readonly MonographVersion[] }) {
  return (
    <details className={styles.changes}>
      <summary>{t("monograph.whatChanged")}</summary>
      <dl>
        {versions.map(({ version, changes }) => (
          <div key={version}>
            <dt>
              <DayOf day={version} />
            </dt>
            {changes.map((change) => (
              <dd key={change}>{change}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
