import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type Stripe from "stripe";
import { noSuch } from "./api-error";
import type { SavedAnswer } from "./idempotency";
import type { PayPage } from "./objects/session";
import type { Delivery } from "./webhooks";

export interface Tables {
  "checkout.session": Stripe.Checkout.Session;
  pay_page: PayPage;
  payment_intent: Stripe.PaymentIntent;
  charge: Stripe.Charge;
  refund: Stripe.Refund;
  event: Stripe.Event;
  delivery: Delivery;
  answer: SavedAnswer;
}

type Table = keyof Tables;
type Row = Tables[Table];
type Change = readonly [table: Table, id: string, row: Row | null];

const names = [
  "checkout.session",
  "pay_page",
  "payment_intent",
  "charge",
  "refund",
  "event",
  "delivery",
  "answer",
] as const;

/**
 * What the sandbox holds, in memory and as a journal of one JSON line a commit. A line torn by `kill -9` is the last
 * one and is dropped whole, so a commit is there or it is not. No fsync: a lost machine may lose a demo's last second.
 */
export class Store {
  readonly #tables = new Map<Table, Map<string, Row>>(names.map((name) => [name, new Map()]));
  readonly #journal: number | null;
  #changes: Change[] | null = null;

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
    if (this.#changes) {
      return work();
    }
    const before = new Map<string, Change>();
    this.#changes = [];
    this.#before = before;
    try {
      const result = work();
      this.#append(this.#changes);
      return result;
    } catch (error) {
      for (const change of before.values()) {
        this.#apply(change);
      }
      throw error;
    } finally {
      this.#changes = null;
      this.#before = null;
    }
  }

  close(): void {
    if (this.#journal !== null) {
      closeSync(this.#journal);
    }
  }

  #before: Map<string, Change> | null = null;

  #change(change: Change): void {
    if (!this.#changes || !this.#before) {
      throw new Error("a change outside a commit would not reach the journal as one");
    }
    const [table, id] = change;
    const key = `${table} ${id}`;
    if (!this.#before.has(key)) {
      this.#before.set(key, [table, id, this.#rows(table).get(id) ?? null]);
    }
    this.#changes.push(change);
    this.#apply(change);
  }

  #rows<T extends Table>(table: T): Map<string, Tables[T]> {
    // The map of a table holds that table's rows alone: `put` is the only way in, and its types tie the two.
    return this.#tables.get(table) as Map<string, Tables[T]>;
  }

  #apply([table, id, row]: Change): void {
    const rows = this.#tables.get(table);
    if (row === null) {
      rows?.delete(id);
    } else {
      rows?.set(id, row);
    }
  }

  #append(changes: readonly Change[]): void {
    if (this.#journal !== null && changes.length > 0) {
      writeSync(this.#journal, `${JSON.stringify(changes)}\n`);
    }
  }

  /** Reads the journal back and rewrites it without history, through a rename so that no crash loses both. */
  #open(directory: string): number {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const path = join(directory, "stripe-sandbox.jsonl");
    for (const change of readJournal(path)) {
      this.#apply(change);
    }
    const rows = names.flatMap((name) => this.all(name).map((row): Change => [name, row.id, row]));
    writeFileSync(`${path}.new`, rows.map((change) => `${JSON.stringify([change])}\n`).join(""), { mode: 0o600 });
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
