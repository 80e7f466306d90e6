import { t } from "@/content/words/t";
import styles from "./rx-mark.module.css";

/** "Rx" in red as on the pack, with the words that it stands for. */
export function RxMark({ words = t("medicine.prescriptionOnly") }: { readonly words?: string | undefined }) {
  return (
    <span className={styles.mark}>
      <span className={styles.sign} aria-hidden="true">
        {t("medicine.rx")}
      </span>
      {words}
    </span>
  );
}
