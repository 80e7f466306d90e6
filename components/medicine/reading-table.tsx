import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import styles from "./reading-table.module.css";

export interface ReadingTableProps {
  /** What stands above it; a heading on the page can do that too, then by its id. */
  readonly caption: string | { readonly labelledBy: string };
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table of sentences: on a narrow screen each row reads as an entry, its columns named before what they say, unless there are but two. */
export function ReadingTable({ caption, columns, rows }: ReadingTableProps) {
  return (
    <table
      className={classNames(styles.table, columns.length === 2 && styles.pairs)}
      aria-labelledby={typeof caption === "string" ? undefined : caption.labelledBy}
    >
      {typeof caption === "string" && <caption className={styles.caption}>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.head}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={columns[index]} scope="row" className={styles.name}>
                  {cell}
                </th>
              ) : (
                <td key={columns[index]} className={styles.cell} data-label={columns[index]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
