import { Money } from "@/components/ui/money";
import { t } from "@/content/words/t";
import styles from "./order-totals.module.css";

export interface OrderTotalsProps {
  readonly view: {
    readonly lines: readonly {
      readonly slug: string;
      readonly title: string;
      readonly quantity: number;
      readonly unitPrice: number;
      readonly capsules: number;
    }[];
    readonly delivery: number;
    readonly total: number;
  };
}

/** What it costs, line by line. Prices are the shop's at this moment; the same are taken when the order is placed. */
export function OrderTotals({ view }: OrderTotalsProps) {
  return (
    <section aria-labelledby="totals" className={styles.totals}>
      <h2 id="totals">{t("checkout.cost")}</h2>
      <dl className={styles.list}>
        {view.lines.map((line) => (
          <div key={line.slug} className={styles.row}>
            <dt>
              {line.title}, {t("common.countPacks", { count: line.quantity })}{" "}
              {t("checkout.capsulesInBrackets", { capsules: line.capsules })}
            </dt>
            <dd>
              <Money paise={line.unitPrice * line.quantity} />
            </dd>
          </div>
        ))}
        <div className={styles.row}>
          <dt>{t("checkout.deliveryTitle")}</dt>
          <dd>
            <Money paise={view.delivery} />
          </dd>
        </div>
        <div className={styles.sum}>
          <dt>{t("checkout.total")}</dt>
          <dd>
            <Money paise={view.total} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
