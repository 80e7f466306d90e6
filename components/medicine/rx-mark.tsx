import { t } from "@/content/words/medicine";
import styles from "./rx-mark.module.css";

/** "Rx" in red as on the pack, with the words that it stands for. */
export function RxMark({ words = t("prescriptionOnly") }: { readonly words?: string | undefined }) {
  return (
    <span className={styles.mark}>
      <span className={styles.sign} aria-hidden="true">
        {t("rx")}
      </span>
      {words}
    </span>
  );
}
