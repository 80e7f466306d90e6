import styles from "./payment-terms.module.css";

/** When money moves: said before the button, because it is what people fear most. */
export function PaymentTerms() {
  return (
    <section aria-labelledby="money" className={styles.terms}>
      <h2 id="money">What happens next, and when money moves</h2>
      <ol>
        <li>You pay by card on our payment partner’s page. The amount is held now, not charged.</li>
        <li>
          A pharmacist reads your prescription. Most are read within one working day; a hold lasts about seven days.
        </li>
        <li>
          Only if the pharmacist approves is your card charged. If not, the hold is released; your bank may take a few
          days to show it.
        </li>
        <li>You can cancel until the pharmacist has approved.</li>
      </ol>
    </section>
  );
}
