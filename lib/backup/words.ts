import "server-only";
import type { Manifest } from "./manifest";
import type { Taken } from "./take";

/** What is told of a backup when it stands. `seconds`: how long it took. */
export function taken({ folder, manifest }: Taken, seconds: number): readonly string[] {
  return [
    folder,
    `${contents(manifest)}, in ${seconds.toFixed(1)} s. Copy it to another machine.`,
    "It holds neither BACKUP_KEY nor STORAGE_KEY: without the first it cannot be restored, without the second no stored prescription can be opened.",
    ...missing(manifest),
  ];
}

/** What is told after a restore. `storageKeyIds`: fingerprints of the storage keys that are set here. */
export function restored(manifest: Manifest, storageKeyIds: ReadonlySet<string>, seconds: number): readonly string[] {
  const unknown = manifest.storageKeyIds.filter((id) => !storageKeyIds.has(id));
  return [
    `Restored the shop of ${manifest.takenAt}: ${contents(manifest)}, in ${seconds.toFixed(1)} s. Each table was read back and is what was backed up.`,
    ...missing(manifest),
    ...(unknown.length === 0
      ? []
      : [
          `Some stored prescriptions need the storage key ${unknown.join(", ")} (a fingerprint), which is not set: set it as STORAGE_KEY, or as STORAGE_KEY_PREVIOUS.`,
        ]),
    "Everyone has to sign in anew. What happened after that moment is not here. Before the shop opens: npm run breaks lists what Stripe knows of it.",
  ];
}

export function contents({ tables, files }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows} rows of ${tables.length} tables, ${files.count} stored files (${(files.bytes / 1e6).toFixed(1)} MB)`;
}

function missing({ missingFiles }: Manifest): readonly string[] {
  if (missingFiles.length === 0) return [];
  return [
    `${missingFiles.length} stored files were missing from the storage when the backup was made; it is complete but for them: ${missingFiles.slice(0, 5).join(", ")}${missingFiles.length > 5 ? ", …" : ""}`,
  ];
}
