import { t } from "@/content/words/t";
import { ContentsLinks } from "./contents-links";
import styles from "./monograph.module.css";
import { monographParts } from "./monograph-parts";

/** The way through a long text: beside it where there is room. Plain links, so it works everywhere; left off paper. */
export function MonographContents() {
  return (
    <nav aria-label={t("monograph.onThisPage")} className={styles.contents} data-print="hide">
      <p className={styles.contentsTitle}>{t("monograph.onThisPage")}</p>
      <ContentsLinks parts={monographParts} />
    </nav>
  );
}
