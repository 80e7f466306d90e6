import styles from "./monograph.module.css";
import { monographParts } from "./monograph-parts";

/** The way through a long text. It is a plain list of links, so it works everywhere, and is left off paper. */
export function MonographContents() {
  return (
    <nav aria-label="On this page" className={styles.contents} data-print="hide">
      <p className={styles.contentsTitle}>On this page</p>
      <ol className={styles.contentsList}>
        {monographParts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className={styles.contentsLink}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
