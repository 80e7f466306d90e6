import type { Section } from "@/content/define";
import { t } from "@/content/words/t";
import styles from "./must-not-take.module.css";

/** The reasons against it by name, before price and button; the monograph says each in full. */
export function MustNotTake({ contraindications }: { readonly contraindications: Section }) {
  const terms = contraindications.flatMap((block) =>
    block.kind === "keyed" ? block.items.map(({ term }) => term) : [],
  );
  return (
    <div className={styles.section}>
      <h2 className={styles.title}>{t("monograph.whoMustNot")}</h2>
      <p>{t("medicine.eachIsStop")}</p>
      <ul className={styles.terms}>
        {terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
      <p>
        <a href="#contraindications">{t("medicine.eachInFull")}</a>
      </p>
    </div>
  );
}
