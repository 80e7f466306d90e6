import { Money } from "@/components/ui/money";
import { t } from "@/content/words/t";
import { formatPaisePerUnit } from "@/lib/format/money";
import styles from "./price-line.module.css";

export interface PriceLineProps {
  /** Null while no price is known; then nothing can be requested. */
  readonly pricePaise: number | null;
  readonly packCapsules: number;
  readonly size?: "normal" | "large" | undefined;
}

/** The price of a pack with its count, and of one capsule, so that strengths and makers can be compared. GST is included. */
export function PriceLine({ pricePaise, packCapsules, size = "normal" }: PriceLineProps) {
  if (pricePaise === null) return <p className={styles.none}>{t("medicine.noPrice")}</p>;
  return (
    <p className={styles.line}>
      <span className={size === "large" ? styles.large : styles.pack}>
        <Money paise={pricePaise} />
      </span>{" "}
      <span className={styles.per}>
        {t.rich("medicine.forPack", {
          count: packCapsules,
          each: formatPaisePerUnit(pricePaise, packCapsules),
          whole: (chunks) => <span className={styles.whole}>{chunks}</span>,
        })}
      </span>
    </p>
  );
}
