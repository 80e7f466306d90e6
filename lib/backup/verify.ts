import "server-only";
import path from "node:path";
import { countFile } from "./durable-file";
import { type BackupFailure, failures } from "./failures";
import { inBatches, listedFiles } from "./file-part";
import type { Manifest, Stored } from "./manifest";

/** Reads every byte of a backup and holds it against the manifest. @returns what is wrong first, or null. */
export async function verifyParts(folder: string, manifest: Manifest): Promise<BackupFailure | null> {
  for (const part of [...manifest.tables, manifest.files.list]) {
    const wrong = await wrongWith(folder, part);
    if (wrong !== null) return wrong;
  }
  for await (const files of inBatches(listedFiles(folder, manifest), 4)) {
    for (const wrong of await Promise.all(files.map((file) => wrongWith(folder, file))))
      if (wrong !== null) return wrong;
  }
  return null;
}

async function wrongWith(folder: string, { file, bytes, sha256 }: Stored): Promise<BackupFailure | null> {
  const found = await countFile(path.join(folder, file));
  if (found === null) return failures.missing(file);
  if (found.bytes < bytes) return failures.truncated(file, found.bytes, bytes);
  return found.sha256 === sha256 ? null : failures.changed(file);
}
