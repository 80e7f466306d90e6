import { t } from "@/content/words/shop";
import styles from "./demo-ribbon.module.css";

export interface DemoRibbonProps {
  readonly pharmacyName: string;
  readonly label?: string | undefined;
}

/** Stands on every page and paper of the demonstration. */
export function DemoRibbon({ pharmacyName, label = t("demonstration") }: DemoRibbonProps) {
  return (
    <aside className={styles.ribbon} aria-label={label}>
      <p className={styles.words}>
        {t.rich("demonstrationDoesNotExist", { strong: (chunks) => <strong>{chunks}</strong>, pharmacyName })}
      </p>
    </aside>
  );
}
