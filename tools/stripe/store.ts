import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { noSuch } from "./api-error";
import type { Tables } from "./tables";

type Table = keyof Tables;
type Row = Tables[Table];
type Change = readonly [table: Table, id: string, row: Row | null];
type Step = { readonly change: Change; readonly before: Change };

/**
 * What the sandbox holds, in memory and as a journal of one JSON line a commit. A line torn by `kill -9` is the last
 * one and is dropped whole, so a commit is there or it is not. No fsync: a lost machine may lose a demo's last second.
 */
export class Store {
  readonly #tables = new Map<Table, Map<string, Row>>();
  readonly #journal: number | null;
  /** The changes of the running commit, each with what was there before it. */
  #running: Step[] | null = null;

  constructor(directory: string | null) {
    this.#journal = directory === null ? null : this.#open(directory);
  }

  get<T extends Table>(table: T, id: string): Tables[T] | undefined {
    return this.#rows(table).get(id);
  }

  /** As `get`, with Stripe's own 404 for what is not there; `param` names the field that held the id. */
  find<T extends Table>(table: T, id: string, param = "id"): Tables[T] {
    const row = this.get(table, id);
    if (row === undefined) {
      throw noSuch(table, id, param);
    }
    return row;
  }

  /** In order of creation. */
  all<T extends Table>(table: T): Tables[T][] {
    return [...this.#rows(table).values()];
  }

  put<T extends Table>(table: T, row: Tables[T]): void {
    this.#change([table, row.id, row]);
  }

  drop(table: Table, id: string): void {
    this.#change([table, id, null]);
  }

  /** All of `work`'s changes or, when it throws, none of them. A commit inside a commit joins it. */
  commit<T>(work: () => T): T {
    if (this.#running) {
      return work();
    }
    const running: Step[] = [];
    this.#running = running;
    try {
      const result = work();
      if (this.#journal !== null && running.length > 0) {
        writeSync(this.#journal, `${JSON.stringify(running.map(({ change }) => change))}\n`);
      }
      return result;
    } catch (error) {
      for (const { before } of running.reverse()) {
        this.#apply(before);
      }
      throw error;
    } finally {
      this.#running = null;
    }
  }

  close(): void {
    if (this.#journal !== null) {
      closeSync(this.#journal);
    }
  }

  #change(change: Change): void {
    if (!this.#running) {
      throw new Error("a change outside a commit would not reach the journal as one");
    }
    const [table, id] = change;
    this.#running.push({ change, before: [table, id, this.get(table, id) ?? null] });
    this.#apply(change);
  }

  #rows<T extends Table>(table: T): Map<string, Tables[T]> {
    const rows = this.#tables.get(table) ?? new Map<string, Row>();
    this.#tables.set(table, rows);
    // The map of a table holds that table's rows alone: `put` is the only way in, and its types tie the two.
    return rows as Map<string, Tables[T]>;
  }

  #apply([table, id, row]: Change): void {
    const rows: Map<string, Row> = this.#rows(table);
    if (row === null) {
      rows.delete(id);
    } else {
      rows.set(id, row);
    }
  }

  /** Reads the journal back and rewrites it without history, through a rename so that no crash loses both. */
  #open(directory: string): number {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const path = join(directory, "stripe-sandbox.jsonl");
    for (const change of readJournal(path)) {
      this.#apply(change);
    }
    const rows = [...this.#tables].flatMap(([table, held]) => [...held].map(([id, row]) => [[table, id, row]]));
    writeFileSync(`${path}.new`, rows.map((change) => `${JSON.stringify(change)}\n`).join(""), { mode: 0o600 });
    renameSync(`${path}.new`, path);
    return openSync(path, "a", 0o600);
  }
}

function readJournal(path: string): Change[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    // No journal yet: the first start.
    return [];
  }
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return whole
    .split("\n")
    .filter(Boolean)
    .flatMap((line): Change[] => JSON.parse(line));
}
