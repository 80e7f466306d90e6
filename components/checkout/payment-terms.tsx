import { t } from "@/content/words/t";
import styles from "./payment-terms.module.css";

/** When money moves: said before the button, because it is what people fear most. */
export function PaymentTerms() {
  return (
    <section aria-labelledby="money" className={styles.terms}>
      <h2 id="money">{t("checkout.chargeTitle")}</h2>
      <ol>
        <li>{t("checkout.chargeHeld")}</li>
        <li>{t("checkout.chargeRead")}</li>
        <li>{t("checkout.chargeApproved")}</li>
        <li>{t("checkout.chargeCancel")}</li>
      </ol>
    </section>
  );
}
