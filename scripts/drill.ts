import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { loadLocalSettings } from "@/tools/run/local-settings";
import { startPostgres } from "@/tools/run/postgres";

// `npm run drill`: backs the running shop up, restores it into a second server that is thrown away afterwards, asks Stripe what the restored
// shop missed, and says how long each took. The running shop is only read.
await loadLocalSettings();
const { openDatabase } = await import("@/db/client");
const { failures } = await import("@/lib/backup/failures");
const { backupKey, demoBackupKey } = await import("@/lib/backup/key");
const { restoreBackup } = await import("@/lib/backup/restore");
const { missedSince, missedWords } = await import("@/lib/backup/since");
const { takeBackup } = await import("@/lib/backup/take");
const { contents } = await import("@/lib/backup/words");
const { openBlobs } = await import("@/lib/integrations/storage/open-blobs");
const { env } = await import("@/lib/platform/env");

const holdLifeMs = 8 * 86_400_000;

async function drill(folder: string): Promise<readonly string[]> {
  const { backupKey: own, databaseUrl, demo, storage, stripe } = env();
  const secret = own ?? (demo ? demoBackupKey(storage.key) : null);
  if (secret === null) throw new Error(failures.noKey().message);
  const key = backupKey(secret);
  const now = new Date();
  const started = performance.now();
  const taken = await takeBackup({ databaseUrl, blobs: openBlobs(storage.url), key, to: folder, now });
  if (!taken.ok) throw new Error(taken.error.message);
  const backedUp = performance.now();
  const server = await startPostgres({ dataDir: path.join(folder, "postgres") });
  try {
    const serverUp = performance.now();
    const blobs = openBlobs(pathToFileURL(path.join(folder, "storage")).href);
    const restored = await restoreBackup({
      folder: taken.value.folder,
      key,
      databaseUrl: server.url,
      blobs,
      replace: false,
    });
    if (!restored.ok) throw new Error(restored.error.message);
    const done = performance.now();
    return [
      `${contents(taken.value.manifest)}`,
      `backed up in ${seconds(backedUp - started)}, restored into an empty server in ${seconds(done - serverUp)}, each table read back byte for byte`,
      ...(await missed(server.url, stripe, new Date(now.getTime() - holdLifeMs))),
    ];
  } finally {
    await server.stop();
  }
}

async function missed(url: string, stripe: ReturnType<typeof env>["stripe"], from: Date): Promise<readonly string[]> {
  const database = openDatabase(url);
  try {
    const found = await missedSince(database, stripe, from);
    if (!found.ok) return [`Stripe did not give its list: ${found.error.message}`];
    return [...found.value.map(missedWords), `${found.value.length} differences between Stripe and the restored shop`];
  } finally {
    await database.close();
  }
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "drill-"));
fs.chmodSync(folder, 0o711); // The server's account must get through.
try {
  for (const line of await drill(folder)) console.log(line);
} catch (error) {
  console.error(`The drill failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
