import { Icon } from "@/components/ui/icon";
import styles from "./upload.module.css";

/** A guess about a photo beside its name. It stops nothing. */
export function PhotoHintWords({ words }: { readonly words: string | undefined }) {
  if (!words) return null;
  return (
    <p className={styles.hint}>
      <Icon name="info" />
      <span>{words}</span>
    </p>
  );
}
