import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { SchemaVersion, SequenceValue, TableShape } from "@/db/backup/shape";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { StreamSealing } from "@/lib/integrations/storage/stream-envelope";
import { writeDurably } from "./durable-file";
import { type BackupFailure, failures } from "./failures";
import type { BackupKey } from "./key";

/** A file as it lies in the backup. */
export interface Stored {
  /** Relative to the backup's folder. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The rows of one table: PostgreSQL's text format, packed by gzip, sealed piece by piece. */
export interface TablePart extends Stored, TableShape {
  readonly rows: number;
  /** Of the text itself. What the database gives back after a restore must have the same. */
  readonly textSha256: string;
  readonly sealing: StreamSealing;
}

export interface Manifest {
  readonly format: 1;
  /** Bound into every sealed part: a part of another backup does not open here. */
  readonly id: string;
  /** When the cut was made, by the machine's clock; ISO 8601. */
  readonly takenAt: string;
  readonly schema: SchemaVersion;
  readonly tables: readonly TablePart[];
  readonly sequences: readonly SequenceValue[];
  /** The sealed files: how many, how large, and the list of them (key, bytes and SHA-256 a line). */
  readonly files: { readonly count: number; readonly bytes: number; readonly list: Stored };
  /** Keys that a row names and the storage did not have: they were missing before this backup was made. */
  readonly missingFiles: readonly string[];
  /** Fingerprints of the storage keys under which the files lie. The keys themselves are not in the backup. */
  readonly storageKeyIds: readonly string[];
}

const manifestFile = "manifest.json";
const signatureFile = "manifest.mac";

/** Folders under this prefix are backups in the making, or what a killed one has left. */
export const unfinishedPrefix = ".unfinished-";

export async function writeManifest(folder: string, key: BackupKey, manifest: Manifest): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  await writeDurably(path.join(folder, manifestFile), [bytes]);
  await writeDurably(path.join(folder, signatureFile), [Buffer.from(`${key.id} ${key.sign(bytes)}\n`)]);
}

/** The manifest, once it is known to be ours and as it was written. */
export async function readManifest(folder: string, key: BackupKey): Promise<Result<Manifest, BackupFailure>> {
  if (path.basename(path.resolve(folder)).startsWith(unfinishedPrefix)) return err(failures.unfinished(folder));
  const [bytes, signature] = await Promise.all(
    [manifestFile, signatureFile].map((name) => readFile(path.join(folder, name)).catch(() => null)),
  );
  if (!bytes || !signature) return err(failures.notABackup(folder));
  const [keyId = "", mac = ""] = signature.toString("utf8").trim().split(" ");
  if (keyId !== key.id) return err(failures.wrongKey(keyId.slice(0, 16), key.id));
  if (!key.isSigned(bytes, mac)) return err(failures.changed(manifestFile));
  return ok(JSON.parse(bytes.toString("utf8")) as Manifest);
}
