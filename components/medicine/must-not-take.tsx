import type { Section } from "@/content/define";
import styles from "./must-not-take.module.css";

/** The reasons against it by name, before price and button; the monograph says each in full. */
export function MustNotTake({ contraindications }: { readonly contraindications: Section }) {
  const terms = contraindications.flatMap((block) =>
    block.kind === "keyed" ? block.items.map(({ term }) => term) : [],
  );
  return (
    <div className={styles.section}>
      <h2 className={styles.title}>Who must not take it</h2>
      <p>Each of these is a stop. Tell your dermatologist and us if one is true of you.</p>
      <ul className={styles.terms}>
        {terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
      <p>
        <a href="#contraindications">Each reason in full</a>
      </p>
    </div>
  );
}
