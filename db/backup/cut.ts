import "server-only";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type postgres from "postgres";
import { migrationLock } from "@/db/migrate";
import { copyOut, inOneTransaction } from "./console";
import {
  copied,
  type SchemaVersion,
  type SequenceValue,
  sequencesOf,
  type TableShape,
  tablesOf,
  versionOf,
} from "./shape";

/** The database as it was at one moment, however long it takes to read. */
export interface Cut {
  readonly schema: SchemaVersion;
  readonly tables: readonly TableShape[];
  readonly sequences: readonly SequenceValue[];
  /** Ids of the storage keys under which the sealed files of this cut lie (`masterKeyId` of their sealings). */
  readonly storageKeyIds: readonly string[];
  /** The rows of a table in PostgreSQL's text format, one a line. Read it to its end before the next. */
  copyOut(table: TableShape): Promise<Readable>;
  /** The keys of all sealed files that a row of this cut names. */
  blobKeys(): AsyncIterable<string>;
}

/** The database has no schema of ours, or one that is being changed. Nothing was read. */
export class NoCut extends Error {
  override readonly name = "NoCut";
  constructor(readonly reason: "no-schema" | "migrating") {
    super(reason === "no-schema" ? "the database holds no shop" : "a migration is running");
  }
}

/**
 * Reads the database in one transaction that changes nothing and holds up no writer. No migration runs meanwhile: it waits for us, for a table
 * that is rewritten would look empty to a transaction that began before.
 */
export function withCut<T>(url: string, work: (cut: Cut) => Promise<T>): Promise<T> {
  return inOneTransaction(url, "shop-backup", "isolation level repeatable read read only", async (tx) => {
    const [lock] = await tx`select pg_try_advisory_xact_lock_shared(${migrationLock}) as held`;
    if (lock?.held !== true) throw new NoCut("migrating");
    const schema = await versionOf(tx);
    if (schema === null) throw new NoCut("no-schema");
    return await work({
      schema,
      tables: await tablesOf(tx),
      sequences: await sequencesOf(tx),
      storageKeyIds: await keyIds(tx),
      copyOut: (table) => copyOut(tx, `copy ${copied(table)} to stdout`),
      blobKeys: () => blobKeys(tx),
    });
  });
}

/** Files that were taken off a prescription included: what was handed in stays on record. */
const namedBlobs = `
  select blob_key from prescription_pages
  union all select thumbnail_key from prescription_pages
  union all select original_key from prescription_files where original_key is not null`;

async function* blobKeys(tx: postgres.TransactionSql): AsyncIterable<string> {
  yield* createInterface({ input: await copyOut(tx, `copy (${namedBlobs}) to stdout`) });
}

async function keyIds(tx: postgres.TransactionSql): Promise<readonly string[]> {
  const found = await tx<{ id: string }[]>`
    select distinct sealing ->> 'masterKeyId' as id from (
      select sealing from prescription_pages union all select thumbnail_sealing from prescription_pages
      union all select sketch_sealing from prescription_pages union all select original_sealing from prescription_files
    ) sealings where sealing is not null order by 1`;
  return found.map(({ id }) => id);
}
