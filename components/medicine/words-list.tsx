import type { Monograph } from "@/content/define";
import { explainedTerms } from "@/content/explained";
import styles from "./monograph.module.css";

/** Medical terms and their meanings, in alphabetical order. */
export function WordsList({ monograph }: { readonly monograph: Monograph }) {
  return (
    <ul className={styles.words}>
      {explainedTerms(monograph).map(({ id, word, meaning }) => (
        <li key={id} id={`word-${id}`}>
          <span>
            <strong>{word}:</strong> {meaning}
          </span>
        </li>
      ))}
    </ul>
  );
}
