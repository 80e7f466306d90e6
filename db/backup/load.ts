import "server-only";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type postgres from "postgres";
import { copyOut, inOneTransaction, openConsole } from "./console";
import { copied, named, type SchemaVersion, type SequenceValue, type TableShape, tablesOf, versionOf } from "./shape";

/** What stands in a database before anything is loaded into it. */
export interface Standing {
  /** Null: our migrations have never run here. */
  readonly version: SchemaVersion | null;
  readonly isEmpty: boolean;
  /** Who else is connected, by the names that they gave themselves. */
  readonly others: readonly string[];
}

export async function standingOf(url: string): Promise<Standing> {
  const client = openConsole(url, "shop-restore");
  try {
    const others = await client<{ name: string }[]>`
      select coalesce(nullif(application_name, ''), 'unnamed') as name from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' order by 1`;
    return {
      version: await versionOf(client),
      isEmpty: await isEmpty(client),
      others: others.map(({ name }) => name),
    };
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** Nobody's data. */
const leftByStarting: ReadonlySet<string> = new Set(["worker_heartbeats", "setting_fingerprints", "shop_mode"]);

async function isEmpty(client: postgres.Sql): Promise<boolean> {
  for (const table of await tablesOf(client)) {
    if (table.schema !== "public" || leftByStarting.has(table.name)) continue;
    const [found] = await client.unsafe(`select exists (select from ${named(table)}) as yes`);
    if (found?.yes === true) return false;
  }
  return true;
}

/** What opens an account by being held: ended, used or revoked since the backup, it must not open it again. People sign in anew. */
const revocable = ["sessions", "password_links"];

export interface Rows {
  readonly tables: readonly TableShape[];
  readonly sequences: readonly SequenceValue[];
  /** The rows of a table, as `Cut.copyOut` gave them. */
  rowsOf(table: TableShape): AsyncIterable<Uint8Array>;
  /** Sees what the database gives back of a table that was loaded; whatever it throws undoes everything. */
  check(table: TableShape, readBack: Readable): Promise<void>;
}

/**
 * Puts rows in the place of whatever the tables hold, in one transaction: all of it or nothing. Foreign keys, checks and unique indexes judge
 * every row as always. The triggers rest meanwhile, for they judge changes, and these rows were judged when they came about; the role must own
 * the tables for that, no more.
 */
export async function load(url: string, { tables, sequences, rowsOf, check }: Rows): Promise<void> {
  await inOneTransaction(url, "shop-restore", "isolation level read committed", async (tx) => {
    await mustBe(tx, tables);
    for (const table of tables) await tx.unsafe(`alter table ${named(table)} disable trigger user`);
    await emptied(tx, tables);
    for (const table of tables) await copyIn(tx, table, rowsOf(table));
    for (const table of tables) await check(table, await copyOut(tx, `copy ${copied(table)} to stdout`));
    for (const table of revocable) await tx`delete from ${tx(table)}`;
    // The files lie in another folder now, whose mark the next start takes over.
    if (tables.some(({ name }) => name === "setting_fingerprints"))
      await tx`delete from setting_fingerprints where setting = 'storage'`;
    for (const table of tables) await tx.unsafe(`alter table ${named(table)} enable trigger user`);
    for (const { schema, name, lastValue } of sequences) await advance(tx, { schema, name, lastValue });
    // Until the server knows how its rows are spread, it looks for one in a million by reading all of them.
    await tx`analyze`;
  });
}

async function mustBe(tx: postgres.TransactionSql, tables: readonly TableShape[]): Promise<void> {
  const words = (list: readonly TableShape[]) => list.map(copied).sort().join("\n");
  if (words(await tablesOf(tx)) !== words(tables)) {
    throw new Error("The tables of this database are not those of the backup, though their migrations are the same.");
  }
}

/** Some tables refuse it even to their owner (migration 0001): the grant is given for this transaction and taken back in it. */
async function emptied(tx: postgres.TransactionSql, tables: readonly TableShape[]): Promise<void> {
  const kept: TableShape[] = [];
  for (const table of tables) {
    const [may] = await tx`select has_table_privilege(${named(table)}, 'truncate') as truncate`;
    if (may?.truncate !== true) kept.push(table);
  }
  for (const table of kept) await tx.unsafe(`grant truncate on ${named(table)} to current_user`);
  await tx.unsafe(`truncate ${tables.map(named).join(", ")}`);
  for (const table of kept) await tx.unsafe(`revoke truncate on ${named(table)} from current_user`);
}

async function copyIn(tx: postgres.TransactionSql, table: TableShape, rows: AsyncIterable<Uint8Array>): Promise<void> {
  const copying = tx.unsafe(`copy ${copied(table)} from stdin`);
  const into = await copying.writable();
  // What the server refuses after the last row would reach a promise that is long kept, and the stream would never end.
  void Object.assign(copying, { reject: (error: Error) => into.destroy(error) });
  await pipeline(Readable.from(rows), into);
}

/** Never backwards: a sequence stays moved when the transaction is undone, and the rows of before would then be in the way. */
async function advance(tx: postgres.TransactionSql, sequence: SequenceValue): Promise<void> {
  const name = named(sequence);
  await tx.unsafe(
    `select setval('${name.replaceAll("'", "''")}', greatest(${sequence.lastValue}::bigint, last_value)) from ${name}`,
  );
}
