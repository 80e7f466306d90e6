import { t } from "@/content/words/prescription";
import styles from "./upload-guide.module.css";

/** How a prescription must be photographed so that the pharmacist can read it, and what must be on it. */
export function UploadGuide() {
  return (
    <section aria-labelledby="upload-guide" className={styles.guide}>
      <h2 id="upload-guide" className={styles.title}>
        {t("howThePharmacistCanRead")}
      </h2>
      <ul className={styles.list}>
        <li>{t("theWholePageWithAll")}</li>
        <li>{t("flatInDaylightWithoutFlash")}</li>
        <li>{t("everyPageInOrder")}</li>
      </ul>
      <p className={styles.lead}>{t("itMustShow")}</p>
      <ul className={styles.list}>
        <li>{t("theDoctorsNameRegistrationNumber")}</li>
        <li>{t("theDateItWasWritten")}</li>
        <li>{t("thePatientsNameAndAge")}</li>
        <li>{t("theMedicineItsStrengthHow")}</li>
      </ul>
    </section>
  );
}
