import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";
import styles from "./table.module.css";
import { VisuallyHidden } from "./visually-hidden";

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** `figure`: right-aligned, tabular digits, never broken. */
  readonly kind?: "text" | "figure" | undefined;
  /** The cell that names its row; the first column unless one says so. */
  readonly isRowHeader?: boolean | undefined;
}

export interface TableProps<Row> {
  readonly caption: ReactNode;
  readonly hideCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** On a narrow screen: each row becomes a small list (`stack`), or the table scrolls sideways in its own frame (`scroll`). */
  readonly narrow?: "stack" | "scroll" | undefined;
  /** Said instead of rows when there are none. */
  readonly empty?: ReactNode;
}

/** Hairlines between rows, none between columns; figures stand under each other. */
export function Table<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  rowKey,
  narrow = "stack",
  empty,
}: TableProps<Row>) {
  const captionId = useId();
  const header = columns.find((column) => column.isRowHeader)?.key ?? columns[0]?.key;
  const table = (
    <table className={classNames(styles.table, narrow === "stack" && styles.stack)}>
      <caption id={captionId} className={styles.caption}>
        {hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={classNames(styles.head, column.kind === "figure" && styles.figure)}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} isHeader={column.key === header} />
            ))}
          </tr>
        ))}
        {rows.length === 0 && empty !== undefined && (
          <tr>
            <td colSpan={columns.length} className={styles.empty}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
  if (narrow === "stack") return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (axe: scrollable-region-focusable).
    <section className={styles.scroll} aria-labelledby={captionId} tabIndex={0}>
      {table}
    </section>
  );
}

function Cell<Row>({
  column,
  row,
  isHeader,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isHeader: boolean;
}) {
  const className = classNames(styles.cell, column.kind === "figure" && styles.figure, isHeader && styles.rowHeader);
  if (isHeader) {
    return (
      <th scope="row" className={className} data-label={column.label}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td className={className} data-label={column.label}>
      {column.cell(row)}
    </td>
  );
}
