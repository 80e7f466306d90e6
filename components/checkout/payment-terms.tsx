import { t } from "@/content/words/checkout";
import styles from "./payment-terms.module.css";

/** When money moves: said before the button, because it is what people fear most. */
export function PaymentTerms() {
  return (
    <section aria-labelledby="money" className={styles.terms}>
      <h2 id="money">{t("whatHappensNextAndWhen")}</h2>
      <ol>
        <li>{t("youPayByCard")}</li>
        <li>{t("aPharmacistReadsYourPrescriptionMost")}</li>
        <li>{t("onlyIfThePharmacistApproves")}</li>
        <li>{t("youCanCancelUntil")}</li>
      </ol>
    </section>
  );
}
