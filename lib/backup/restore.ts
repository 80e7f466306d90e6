import "server-only";
import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { load, type Standing, standingOf } from "@/db/backup/load";
import { knownMigrations, migrateTo } from "@/db/backup/migrate-to";
import type { SchemaVersion } from "@/db/backup/shape";
import { migrate } from "@/db/migrate";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { type Blobs, shards } from "@/lib/integrations/storage/blobs";
import { isDiskFull } from "./durable-file";
import { type BackupFailure, failures } from "./failures";
import { inBatches, listedFiles, placeOfFile } from "./file-part";
import type { BackupKey } from "./key";
import { type Manifest, readManifest, type TablePart } from "./manifest";
import { readTablePart, rowCounter } from "./table-part";
import { verifyParts } from "./verify";

const insufficientPrivilege = "42501";

export interface RestoreOrder {
  readonly folder: string;
  readonly key: BackupKey;
  readonly databaseUrl: string;
  readonly blobs: Blobs;
  /** What database and storage hold may go. */
  readonly replace: boolean;
}

/**
 * Brings a backup back. Every byte is verified before anything is touched, files lie on the disk before a row names them, and the rows come in
 * one transaction that ends only when the database has given each table back byte for byte. Broken off anywhere, it can be run again.
 */
export async function restoreBackup(order: RestoreOrder): Promise<Result<Manifest, BackupFailure>> {
  const read = await readManifest(order.folder, order.key);
  if (!read.ok) return read;
  const manifest = read.value;
  const standing = await standingOf(order.databaseUrl);
  const obstacle =
    (await schemaObstacle(manifest.schema, standing)) ??
    standingObstacle(standing, order.replace) ??
    (await storageObstacle(order)) ??
    (await verifyParts(order.folder, manifest));
  if (obstacle !== null) return err(obstacle);
  return await carryOut(order, manifest);
}

async function carryOut(order: RestoreOrder, manifest: Manifest): Promise<Result<Manifest, BackupFailure>> {
  try {
    await putFiles(order, manifest);
    // A database that stands is of this version or an earlier one (schemaObstacle); either becomes what the backup's was.
    await migrateTo(order.databaseUrl, manifest.schema.ours.length);
    await loadRows(order, manifest);
  } catch (error) {
    if (isDiskFull(error)) return err(failures.storageFull());
    if ((error as { code?: string }).code === insufficientPrivilege) return err(failures.notOwner());
    throw error;
  }
  await migrate(order.databaseUrl);
  return ok(manifest);
}

/** Whether the backup's tables can be had here at all. */
async function schemaObstacle(backup: SchemaVersion, { version }: Standing): Promise<BackupFailure | null> {
  const known = await knownMigrations();
  if (backup.ours.length > known.length) return failures.newer(backup.ours.length, known.length);
  if (!isStartOf(backup.ours, known)) return failures.otherSchema();
  if (version === null) return null;
  if (!isStartOf(version.ours, known) || backup.queue > version.queue) return failures.otherSchema();
  return version.ours.length > backup.ours.length ? failures.older(backup.ours.length, version.ours.length) : null;
}

function isStartOf(some: SchemaVersion["ours"], all: SchemaVersion["ours"]): boolean {
  return some.every(({ when, hash }, index) => all[index]?.when === when && all[index]?.hash === hash);
}

function standingObstacle({ isEmpty, others }: Standing, replace: boolean): BackupFailure | null {
  if (others.length > 0) return failures.inUse(others);
  return isEmpty || replace ? null : failures.notEmpty("database", "");
}

/** Files of the backup itself are what an earlier try has left. */
async function storageObstacle({ folder, blobs, replace }: RestoreOrder): Promise<BackupFailure | null> {
  if (replace) return null;
  for (const shard of shards) {
    for await (const { key } of blobs.list(shard)) {
      if (!existsSync(path.join(folder, placeOfFile(key)))) return failures.notEmpty("folder", " (STORAGE_URL)");
    }
  }
  return null;
}

async function putFiles({ folder, blobs }: RestoreOrder, manifest: Manifest): Promise<void> {
  for await (const files of inBatches(listedFiles(folder, manifest), 8)) {
    await Promise.all(files.map(({ key, file }) => blobs.put(key, createReadStream(path.join(folder, file)))));
  }
}

async function loadRows(
  { folder, key, databaseUrl }: RestoreOrder,
  { id, tables, sequences }: Manifest,
): Promise<void> {
  const numbers = new Map(tables.map((part, number) => [part, number]));
  await load(databaseUrl, {
    tables,
    sequences,
    rowsOf: (table) => {
      const part = table as TablePart;
      return readTablePart({ folder, backupId: id, key, number: numbers.get(part) ?? -1 }, part);
    },
    check: (table, readBack) => mustBeAsBefore(table as TablePart, readBack),
  });
}

async function mustBeAsBefore(part: TablePart, readBack: Readable): Promise<void> {
  const counter = rowCounter();
  for await (const _chunk of counter.through(readBack));
  const { rows, textSha256 } = counter.result();
  if (rows === part.rows && textSha256 === part.textSha256) return;
  throw new Error(
    `After loading, ${part.schema}.${part.name} is not what was backed up (${rows} of ${part.rows} rows). Everything was undone.`,
  );
}
