"use client";

import { type ReactNode, useRef, useState, useSyncExternalStore } from "react";
import { Field } from "@/components/ui/field";
import { t } from "@/content/words/t";
import styles from "./find-rows.module.css";
import { rowMatches } from "./row-match";

export interface FindRowsProps {
  /** Also the id of the field, by which it is told from others on the page. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What to do when no row is left: an empty table must not be taken for an answer. */
  readonly whenNone: string;
  /** Tables; one inside an element with `data-rows` leaves with its heading when none of its rows is left. */
  readonly children: ReactNode;
}

/**
 * A field that leaves only the rows that say what is looked for. The tables come whole, and the field only once it can do its work; nothing
 * that is typed leaves the page.
 */
export function FindRows({ name, label, hint, whenNone, children }: FindRowsProps) {
  const tables = useRef<HTMLDivElement>(null);
  const isLive = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  const [wanted, setWanted] = useState("");
  const [count, setCount] = useState<Found | null>(null);
  const find = (typed: string) => {
    setWanted(typed.trim());
    if (tables.current !== null) setCount(leaveRows(tables.current, typed));
  };
  return (
    <>
      <div className={styles.field} data-print="hide">
        {isLive && (
          <Field
            label={label}
            name={name}
            type="search"
            hint={hint}
            width="medium"
            input={{
              autoComplete: "off",
              spellCheck: false,
              maxLength: 60,
              onChange: (event) => find(event.target.value),
            }}
          />
        )}
        <p role="status" className={styles.status}>
          {count !== null && wanted !== "" && foundWords(count, wanted, whenNone)}
        </p>
      </div>
      <div ref={tables} className={styles.tables}>
        {children}
      </div>
    </>
  );
}

interface Found {
  readonly left: number;
  readonly all: number;
}

const foundWords = ({ left, all }: Found, wanted: string, whenNone: string) =>
  left === 0 ? t("findRows.none", { all, wanted, whenNone }) : t("findRows.some", { left, all });

function leaveRows(tables: HTMLElement, wanted: string) {
  const rows = [...tables.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  for (const row of rows) row.hidden = !rowMatches(textOf(row), wanted);
  for (const group of tables.querySelectorAll<HTMLElement>("[data-rows]"))
    group.hidden = group.querySelector("tbody tr:not([hidden])") === null;
  return { left: rows.filter((row) => !row.hidden).length, all: rows.length };
}

/** The words of a row without the numbers of its sources. */
function textOf(row: HTMLTableRowElement): string {
  const copy = row.cloneNode(true) as HTMLTableRowElement;
  for (const number of copy.querySelectorAll("a[href*='#source-']")) number.remove();
  return [...copy.cells].map((cell) => cell.textContent).join(" ");
}
