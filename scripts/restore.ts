import path from "node:path";
import { parseArgs } from "node:util";
import { failures } from "@/lib/backup/failures";
import { backupKey, demoBackupKey } from "@/lib/backup/key";
import { restoreBackup } from "@/lib/backup/restore";
import { restored } from "@/lib/backup/words";
import { masterKeys } from "@/lib/integrations/storage/envelope";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import type { Env } from "@/lib/platform/env";
import { standingDatabase } from "@/tools/run/own-database";
import { readJson } from "@/tools/run/up/private-file";
import { rawSettings, startSettings } from "@/tools/run/up/settings";

const usage = `usage: npm run restore -- BACKUP [--replace]
       BACKUP is the folder that npm run backup printed. --replace: what database and storage hold may go.`;

// The shop must not run meanwhile; without a DATABASE_URL the embedded server is started for the time of the restore (docs/operations.md).
async function act(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { replace: { type: "boolean" } }, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) return complain(usage, 2);
  const raw = rawSettings();
  const settings = startSettings(raw);
  if (!settings.ok) return complain(settings.error.map(({ message }) => message).join("\n"));
  const keys = keysOf(settings.value, raw);
  if (typeof keys === "string") return complain(keys);
  const database = await standingDatabase(settings.value, raw.DATABASE_URL?.trim());
  if (typeof database === "string") return complain(database);
  try {
    const outcome = await restoreBackup({
      folder,
      key: backupKey(keys.backup),
      databaseUrl: database.url,
      blobs: openBlobs(settings.value.storage.url),
      replace: values.replace === true,
    });
    if (!outcome.ok) return complain(outcome.error.message);
    const known = masterKeys({ current: keys.storage, previous: settings.value.storage.previousKey });
    for (const line of restored(outcome.value, new Set(known.byId.keys()), process.uptime())) console.log(line);
    return 0;
  } finally {
    await database.stop();
  }
}

/** The demo's keys lie in its DATA_DIR; a fresh folder has none, and made anew they would open nothing. */
function keysOf({ backupKey: own, dataDir, demo, storage }: Env, raw: Readonly<Record<string, string | undefined>>) {
  if (!demo) return own === null ? failures.noKey().message : { backup: own, storage: storage.key };
  const file = path.join(dataDir, "secrets.json");
  const made = raw.STORAGE_KEY?.trim() || readJson(file)?.storageKey;
  if (typeof made !== "string") {
    return `${file} is missing, and with it the keys of the demo that was backed up. Copy it there from that demo's DATA_DIR, or set STORAGE_KEY and BACKUP_KEY. Nothing was touched.`;
  }
  return { backup: own ?? demoBackupKey(made), storage: made };
}

function complain(words: string, code = 1): number {
  console.error(words);
  return code;
}

try {
  process.exitCode = await act();
} catch (error) {
  process.exitCode = complain(
    `The restore failed: ${error instanceof Error ? error.message : String(error)}. The rows were not taken over; it can be run again.`,
  );
}
