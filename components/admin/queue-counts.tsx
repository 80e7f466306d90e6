import type { QueueView } from "@/lib/queries/admin/queue";
import styles from "./queue.module.css";

/** How much of each work there is. The counts come from all orders, the lists below show the oldest hundred. */
export function QueueCounts({ view }: { readonly view: QueueView }) {
  const { counts } = view;
  const sum = (...states: (keyof typeof counts)[]) => states.reduce((total, state) => total + (counts[state] ?? 0), 0);
  const figures = [
    { id: "review", label: "to review", count: sum("awaiting-review", "needs-customer") },
    { id: "dispense", label: "to dispense", count: sum("approved", "paid") },
    { id: "hand-over", label: "to hand over", count: sum("dispensed") },
    { id: "problems", label: "payment problems", count: sum("payment-problem") },
  ];
  return (
    <div role="status" aria-label="Counts">
      <ul className={styles.counts}>
        {figures.map(({ id, label, count }) => (
          <li key={id} className={styles.count}>
            {count === 0 ? (
              <span className={styles.none}>
                <strong className={styles.figure}>0</strong> {label}
              </span>
            ) : (
              <a href={`#${id}`}>
                <strong className={styles.figure}>{count}</strong> {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
