import { orderStatusWords } from "@/components/order/order-words";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { isFinal, type OrderState, orderStates } from "@/lib/domain/order/machine";
import { copyOpen, type OrdersFilter } from "@/lib/domain/queue/view";
import { routes } from "@/lib/routes";
import styles from "./filter.module.css";

export interface StateFilterProps {
  readonly state: OrdersFilter | null;
  readonly counts: Partial<Record<OrderState, number>>;
}

/** The state stands in the address, so that a list can be bookmarked and sent to a colleague. What is over is not counted. */
export function StateFilter({ state, counts }: StateFilterProps) {
  const choices = [
    { key: "all", href: routes.adminOrders(), label: t("queue.all"), count: undefined, isHere: state === null },
    ...orderStates
      .filter((one) => isFinal(one) || (counts[one] ?? 0) > 0 || one === state)
      .map((one) => ({
        key: one,
        href: `${routes.adminOrders()}?state=${one}`,
        label: orderStatusWords(one, "staff"),
        count: isFinal(one) ? undefined : (counts[one] ?? 0),
        isHere: one === state,
      })),
    {
      key: copyOpen,
      href: `${routes.adminOrders()}?state=${copyOpen}`,
      label: t("orderList.copyOpen"),
      count: undefined,
      isHere: state === copyOpen,
    },
  ];
  return (
    <nav aria-label={t("orderList.byState")} className={styles.filter}>
      <ul className={styles.choices}>
        {choices.map((choice) => (
          <li key={choice.key}>
            <Link href={choice.href} className={styles.choice} aria-current={choice.isHere ? "page" : undefined}>
              {choice.label}
              {choice.count !== undefined && <span className={styles.count}>{choice.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
