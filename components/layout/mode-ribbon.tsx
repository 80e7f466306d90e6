import { t } from "@/content/words/t";
import styles from "./mode-ribbon.module.css";

export interface ModeRibbonProps {
  readonly mode: "demo" | "staging";
  readonly pharmacyName: string;
  readonly label?: string | undefined;
}

/** Stands on every page and paper of a shop that supplies nothing. */
export function ModeRibbon({
  mode,
  pharmacyName,
  label = mode === "demo" ? t("shop.demonstration") : t("shop.staging"),
}: ModeRibbonProps) {
  const strong = (chunks: React.ReactNode) => <strong>{chunks}</strong>;
  return (
    <aside className={styles.ribbon} aria-label={label}>
      <p className={styles.words}>
        {mode === "demo"
          ? t.rich("shop.demonstrationRibbon", { strong, pharmacyName })
          : t.rich("shop.stagingRibbon", { strong })}
      </p>
    </aside>
  );
}
