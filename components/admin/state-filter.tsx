import Link from "next/link";
import { orderStatusWords } from "@/components/order/order-words";
import { type OrderState, orderStates } from "@/lib/domain/order/machine";
import { routes } from "@/lib/routes";
import styles from "./filter.module.css";

export interface StateFilterProps {
  readonly state: OrderState | null;
  readonly counts: Partial<Record<OrderState, number>>;
}

/** The state stands in the address, so that a list can be bookmarked and sent to a colleague. */
export function StateFilter({ state, counts }: StateFilterProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const choices = [
    { key: "all", href: routes.adminOrders(), label: "All", count: all, isHere: state === null },
    ...orderStates
      .filter((one) => (counts[one] ?? 0) > 0 || one === state)
      .map((one) => ({
        key: one,
        href: `${routes.adminOrders()}?state=${one}`,
        label: orderStatusWords[one].staff,
        count: counts[one] ?? 0,
        isHere: one === state,
      })),
  ];
  return (
    <nav aria-label="Orders by state" className={styles.filter}>
      <ul className={styles.choices}>
        {choices.map((choice) => (
          <li key={choice.key}>
            <Link href={choice.href} className={styles.choice} aria-current={choice.isHere ? "page" : undefined}>
              {choice.label} <span className={styles.count}>{choice.count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
