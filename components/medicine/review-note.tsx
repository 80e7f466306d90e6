import { DayOf } from "@/components/ui/time";
import type { Monograph } from "@/content/define";
import { t } from "@/content/words/t";
import styles from "./monograph.module.css";

/** Who answers for the text: nobody yet, or a registered person by name. */
export function ReviewNote({ monograph }: { readonly monograph: Monograph }) {
  return (
    <p className={styles.review}>
      {monograph.reviewedBy === null
        ? t("monograph.notChecked")
        : t.rich("monograph.checkedBy", {
            ...monograph.reviewedBy,
            day: () => <DayOf day={monograph.reviewedOn} />,
          })}{" "}
      {t.rich("monograph.versionOf", { day: () => <DayOf day={monograph.version} /> })}
    </p>
  );
}
