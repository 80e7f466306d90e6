import { Money } from "@/components/ui/money";
import { t } from "@/content/words/t";
import styles from "./order-summary.module.css";

export interface SummaryLine {
  readonly key: string;
  /** "Isotroin 20 mg" */
  readonly name: string;
  /** "10 capsules" */
  readonly pack?: string | undefined;
  readonly packs: number;
  readonly unitPricePaise: number;
}

export interface OrderSummaryProps {
  readonly lines: readonly SummaryLine[];
  readonly deliveryPaise: number;
  readonly totalPaise: number;
  /** The tax contained in the total. */
  readonly gstInsidePaise: number;
  readonly caption?: string | undefined;
  /** t("total"), "To be held", "Charged". */
  readonly totalLabel?: string | undefined;
}

/** Lines, delivery and total as a bill. The sums come from the order; nothing is added up here. */
export function OrderSummary(props: OrderSummaryProps) {
  const {
    lines,
    deliveryPaise,
    totalPaise,
    gstInsidePaise,
    caption = t("order.order"),
    totalLabel = t("order.total"),
  } = props;
  return (
    <table className={styles.summary}>
      <caption className={styles.caption}>{caption}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{t("order.item")}</th>
          <th scope="col">{t("order.amount")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} className={styles.line}>
            <th scope="row">
              <span className={styles.name}>{line.name}</span>
              <span className={styles.count}>
                {line.pack === undefined
                  ? t.rich("order.linePacks", { count: line.packs, money: () => <Money paise={line.unitPricePaise} /> })
                  : t.rich("order.linePacksOf", {
                      count: line.packs,
                      pack: line.pack,
                      money: () => <Money paise={line.unitPricePaise} />,
                    })}
              </span>
            </th>
            <td>
              <Money paise={line.packs * line.unitPricePaise} />
            </td>
          </tr>
        ))}
        <tr className={styles.line}>
          <th scope="row">{t("order.delivery")}</th>
          <td>{deliveryPaise === 0 ? t("order.free") : <Money paise={deliveryPaise} />}</td>
        </tr>
      </tbody>
      <tfoot>
        <tr className={styles.total}>
          <th scope="row">{totalLabel}</th>
          <td>
            <Money paise={totalPaise} />
          </td>
        </tr>
        <tr className={styles.tax}>
          <th scope="row">{t("order.gstIncluded")}</th>
          <td>
            <Money paise={gstInsidePaise} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
