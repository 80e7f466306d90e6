import { useId } from "react";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import styles from "./transcription.module.css";
import type { TranscriptionTableRow } from "./transcription-rows";

const marks = {
  same: { icon: "check", words: t("benchPaper.matches") },
  differs: { icon: "alert", words: t("benchPaper.differs") },
  "not-compared": null,
} as const;

/** What was read beside what was ordered; a difference is said in a word and a sign, not by colour alone. */
export function TranscriptionTable({ rows }: { readonly rows: readonly TranscriptionTableRow[] }) {
  const captionId = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className={styles.scroll} aria-labelledby={captionId} tabIndex={0}>
      <table className={styles.rows}>
        <caption id={captionId}>
          <VisuallyHidden>{t("benchPaper.comparisonCaption")}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("panel.field")}</th>
            <th scope="col">{t("benchPaper.prescriptionColumn")}</th>
            <th scope="col">{t("benchPaper.orderedColumn")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.label} ${row.read}`} data-standing={row.standing}>
              <th scope="row">{row.label}</th>
              <td>{row.read}</td>
              <td>
                {row.ordered} <Mark standing={row.standing} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Mark({ standing }: Pick<TranscriptionTableRow, "standing">) {
  const mark = marks[standing];
  return mark === null ? null : (
    <span className={styles.mark}>
      <Icon name={mark.icon} /> {mark.words}
    </span>
  );
}
