import { explainedTerms } from "@/content/explained";
import styles from "./monograph.module.css";

/** What each word of the trade means, in the order of the alphabet. */
export function WordsList() {
  return (
    <ul className={styles.words}>
      {explainedTerms.map(({ id, word, meaning }) => (
        <li key={id} id={`word-${id}`}>
          <span>
            <strong>{word}:</strong> {meaning}
          </span>
        </li>
      ))}
    </ul>
  );
}
