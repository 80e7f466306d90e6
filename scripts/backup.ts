import path from "node:path";
import { parseArgs } from "node:util";
import { loadLocalSettings } from "@/tools/run/local-settings";

// `npm run backup [-- --to FOLDER]`: database and stored files as of one moment, while the shop goes on (docs/operations.md).
const { values } = parseArgs({ options: { to: { type: "string" } } });
await loadLocalSettings();
const { failures } = await import("@/lib/backup/failures");
const { backupKey, demoBackupKey } = await import("@/lib/backup/key");
const { takeBackup } = await import("@/lib/backup/take");
const { taken } = await import("@/lib/backup/words");
const { openBlobs } = await import("@/lib/integrations/storage/open-blobs");
const { env } = await import("@/lib/platform/env");

async function act(): Promise<number> {
  const { backupKey: own, dataDir, databaseUrl, demo, storage } = env();
  const key = own ?? (demo ? demoBackupKey(storage.key) : null);
  if (key === null) return complain(failures.noKey().message);
  const backup = await takeBackup({
    databaseUrl,
    blobs: openBlobs(storage.url),
    key: backupKey(key),
    to: path.resolve(values.to ?? path.join(dataDir, "backups")),
    now: new Date(),
  });
  if (!backup.ok) return complain(backup.error.message);
  for (const line of taken(backup.value, process.uptime())) console.log(line);
  return backup.value.manifest.missingFiles.length === 0 ? 0 : 3;
}

function complain(words: string): number {
  console.error(words);
  return 1;
}

try {
  process.exitCode = await act();
} catch (error) {
  process.exitCode = complain(
    `The backup failed: ${error instanceof Error ? error.message : String(error)}. What it had written was removed; the shop is as it was.`,
  );
}
