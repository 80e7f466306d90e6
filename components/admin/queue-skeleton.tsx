import { type Column, Table } from "@/components/ui/table";
import { t } from "@/content/words/t";
import type { QueueItem } from "@/lib/queries/admin/queue-item";
import styles from "./queue.module.css";

export interface QueueSkeletonProps {
  readonly columns: readonly Pick<Column<QueueItem>, "key" | "label">[];
  readonly rows: number;
}

/** The list's own columns and rows while another view is on the way: the rows of the old one must not be taken for it. */
export function QueueSkeleton({ columns, rows }: QueueSkeletonProps) {
  return (
    <div aria-hidden="true">
      <Table
        caption={t("queue.loading")}
        columns={columns.map(({ key, label }) => ({ key, label, cell: () => <span className={styles.bar} /> }))}
        rows={[...Array(rows).keys()]}
        rowKey={String}
      />
    </div>
  );
}
