import { Hidden } from "@/components/form/hidden";
import { t } from "@/content/words/bench-decision";
import { type Attestation, basisWords } from "@/lib/domain/dispensing/attest";
import styles from "./attest-list.module.css";

/** What nobody stated and the pharmacist answers for by approving. What stands here is kept with the decision. */
export function AttestList({ attested }: { readonly attested: readonly Attestation[] }) {
  const listed = <Hidden values={{ attested: attested.map(({ rule }) => rule).join(" ") }} />;
  if (attested.length === 0) return listed;
  return (
    <section aria-labelledby="attested-heading" className={styles.attest}>
      {listed}
      <h3 id="attested-heading" className={styles.heading}>
        {t("byApprovingYouSayThat")}
      </h3>
      <Attested attested={attested} />
      <p className={styles.basis}>{t("nobodyStatedItHereSo")}</p>
    </section>
  );
}

/** The same list in the form and on the record. */
export function Attested({ attested }: { readonly attested: readonly Attestation[] }) {
  return (
    <ul className={styles.list}>
      {attested.map((one) => (
        <li key={one.rule}>
          {one.words} <span className={styles.basis}>({basisWords(one)})</span>
        </li>
      ))}
    </ul>
  );
}
