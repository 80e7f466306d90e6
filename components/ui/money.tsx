import { formatPaise } from "@/lib/format/money";
import styles from "./money.module.css";

/** An amount that never breaks over a line and stands under others digit by digit. */
export function Money({ paise }: { readonly paise: number }) {
  return <span className={styles.money}>{formatPaise(paise)}</span>;
}
