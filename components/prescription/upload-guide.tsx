import { t } from "@/content/words/t";
import styles from "./upload-guide.module.css";

/** How a prescription must be photographed so that the pharmacist can read it, and what must be on it. */
export function UploadGuide() {
  return (
    <section aria-labelledby="upload-guide" className={styles.guide}>
      <h2 id="upload-guide" className={styles.title}>
        {t("prescription.photoTitle")}
      </h2>
      <ul className={styles.list}>
        <li>{t("prescription.photoWhole")}</li>
        <li>{t("prescription.photoFlat")}</li>
        <li>{t("prescription.photoPages")}</li>
      </ul>
      <p className={styles.lead}>{t("prescription.mustShow")}</p>
      <ul className={styles.list}>
        <li>{t("prescription.showPrescriber")}</li>
        <li>{t("prescription.showDate")}</li>
        <li>{t("prescription.showPatient")}</li>
        <li>{t("prescription.showMedicine")}</li>
      </ul>
    </section>
  );
}
