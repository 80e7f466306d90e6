import type { Section } from "@/content/define";
import { t } from "@/content/words/medicine";
import styles from "./must-not-take.module.css";

/** The reasons against it by name, before price and button; the monograph says each in full. */
export function MustNotTake({ contraindications }: { readonly contraindications: Section }) {
  const terms = contraindications.flatMap((block) =>
    block.kind === "keyed" ? block.items.map(({ term }) => term) : [],
  );
  return (
    <div className={styles.section}>
      <h2 className={styles.title}>{t("whoMustNot")}</h2>
      <p>{t("eachIsStop")}</p>
      <ul className={styles.terms}>
        {terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
      <p>
        <a href="#contraindications">{t("eachInFull")}</a>
      </p>
    </div>
  );
}
