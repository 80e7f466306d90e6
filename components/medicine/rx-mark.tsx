import styles from "./rx-mark.module.css";

/** "Rx" in red as on the pack, with the words that it stands for. */
export function RxMark({ words = "Prescription only" }: { readonly words?: string | undefined }) {
  return (
    <span className={styles.mark}>
      <span className={styles.sign} aria-hidden="true">
        Rx
      </span>
      {words}
    </span>
  );
}
