import { basisWords } from "@/content/words/check-words";
import { t } from "@/content/words/t";
import type { Said } from "@/lib/domain/dispensing/checks";
import styles from "./said-list.module.css";

/** What a pharmacist said, word for word, each with what it rests on. */
export function SaidList({ said }: { readonly said: readonly Said[] }) {
  return (
    <ul className={styles.list}>
      {said.map((one) => (
        <li key={one.rule}>
          {one.answer === "not-applicable" ? t("benchDecision.checkDoesNotApply", { words: one.words }) : one.words}{" "}
          <span className={styles.basis}>({basisWords(one)})</span>
        </li>
      ))}
    </ul>
  );
}
