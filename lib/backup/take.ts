import "server-only";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { NoCut, withCut } from "@/db/backup/cut";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Blobs } from "@/lib/integrations/storage/blobs";
import { newId } from "@/lib/platform/ids";
import { flushFolder, isDiskFull } from "./durable-file";
import { type BackupFailure, failures } from "./failures";
import { copyFiles, noteKeys } from "./file-part";
import type { BackupKey } from "./key";
import { type Manifest, type TablePart, unfinishedPrefix, writeManifest } from "./manifest";
import { writeTablePart } from "./table-part";

export interface BackupOrder {
  readonly databaseUrl: string;
  readonly blobs: Blobs;
  readonly key: BackupKey;
  /** The folder in which the backup becomes a folder of its own. */
  readonly to: string;
  readonly now: Date;
}

export interface Taken {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Database and sealed files as of one moment, while the shop goes on. The backup appears under its name only when all of it is on the disk;
 * before that it is a folder that no restore takes.
 */
export async function takeBackup(order: BackupOrder): Promise<Result<Taken, BackupFailure>> {
  const id = newId();
  const takenAt = order.now.toISOString();
  const name = `backup-${takenAt.slice(0, 19).replaceAll(":", "-")}Z-${id.slice(-6)}`;
  const unfinished = path.join(order.to, `${unfinishedPrefix}${name}`);
  try {
    await mkdir(order.to, { recursive: true, mode: 0o700 });
    await dropAbandoned(order.to, order.now);
    await mkdir(path.join(unfinished, "tables"), { recursive: true, mode: 0o700 });
    const manifest = await write(order, unfinished, id, takenAt);
    for (const folder of [path.join(unfinished, "tables"), unfinished]) await flushFolder(folder);
    const folder = path.join(order.to, name);
    await rename(unfinished, folder);
    await flushFolder(order.to);
    return ok({ folder, manifest });
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    const known = knownFailure(error, order.to);
    if (known === null) throw error;
    return err(known);
  }
}

async function write(order: BackupOrder, folder: string, id: string, takenAt: string): Promise<Manifest> {
  const cut = await withCut(
    order.databaseUrl,
    async ({ schema, tables, sequences, storageKeyIds, copyOut, blobKeys }) => {
      const parts: TablePart[] = [];
      for (const [number, table] of tables.entries()) {
        const of = { folder, backupId: id, key: order.key, number };
        parts.push(await writeTablePart(of, table, await copyOut(table)));
      }
      await noteKeys(folder, blobKeys());
      return { schema, tables: parts, sequences, storageKeyIds };
    },
  );
  const { files, missing } = await copyFiles(folder, order.blobs);
  await rm(path.join(folder, "files.keys"));
  const manifest = { format: 1, id, takenAt, ...cut, files, missingFiles: missing } as const;
  await writeManifest(folder, order.key, manifest);
  return manifest;
}

function knownFailure(error: unknown, to: string): BackupFailure | null {
  if (isDiskFull(error)) return failures.diskFull(to);
  if (error instanceof NoCut) return error.reason === "migrating" ? failures.migrating() : failures.noShop();
  return null;
}

const abandonedAfterMs = 86_400_000;

/** What backups that were killed have left; a day is longer than any takes. */
async function dropAbandoned(to: string, now: Date): Promise<void> {
  for (const name of await readdir(to)) {
    if (!name.startsWith(unfinishedPrefix)) continue;
    const folder = path.join(to, name);
    const seen = await stat(folder).catch(() => null);
    if (seen !== null && now.getTime() - seen.mtimeMs > abandonedAfterMs)
      await rm(folder, { recursive: true, force: true });
  }
}
