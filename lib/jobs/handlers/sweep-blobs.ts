import "server-only";
import { blobsOfShard, namedBlobs, prescriptionsOfFiles } from "@/db/read/named-blobs";
import { openAlertsBeside, raiseAlert, settleAlert } from "@/db/store/alerts";
import { recordedSettings } from "@/db/store/shared-settings";
import type { Alert } from "@/lib/domain/alert/alert";
import { shards } from "@/lib/integrations/storage/blobs";
import { dropAbandonedFolders } from "@/lib/integrations/storage/private-folder";
import { log } from "@/lib/platform/log";
import { fingerprintOf } from "@/lib/platform/secret-hash";
import type { JobDeps } from "../deps";

type SweepDeps = Pick<JobDeps, "blobs" | "database" | "clock" | "newId">;

/** An upload is committed within minutes of its blobs; after an hour nothing will name them any more. */
const strayAfterMs = 3_600_000;
const atOnce = 500;
/** Strays come one by one, of processes that died. More than this and more than what is named is another database, or an older one. */
const strayMax = 20;
/** So many missing files of the whole storage are named one by one; more are one cause, a storage that was lost or restored in part. */
const missingMax = 5;
const unavailable = "storage-unavailable";

/**
 * Compares one shard of the storage with the rows, both ways, so a round takes half an hour and no run walks the whole storage: blobs that no
 * row names (a process died between storing and committing) are thrown away, rows whose blob is missing are told to staff. Unencrypted
 * leftovers of uploads that were killed go, too.
 */
export async function sweepBlobs(deps: SweepDeps, minute: number): Promise<void> {
  await dropAbandonedFolders();
  if (!(await isOwnStorage(deps))) return alert(deps, unavailable, { kind: "storage-unavailable", params: {} });
  await deps.database.inTransaction((tx) => settleAlert(tx, unavailable, null, deps.clock.now()));
  const shard = shards[minute % shards.length];
  if (shard === undefined) throw new Error("minutes are counted from 0");
  // The rows first: a blob is stored before its row is committed, so each of these must be found by the listing that follows.
  const rows = await blobsOfShard(deps.database.read, shard);
  const stored = new Set<string>();
  const old: string[] = [];
  for await (const { key, ageMs } of deps.blobs.list(shard)) {
    stored.add(key);
    if (ageMs > strayAfterMs) old.push(key);
  }
  const missing = new Set(rows.filter(({ key }) => !stored.has(key)).map(({ fileId }) => fileId));
  if (missing.size > 0) {
    const told = await openAlertsBeside(deps.database.read, "file-missing", [...missing].map(missingKey));
    if (told + missing.size > missingMax) {
      log.error({ part: "worker", shard, files: missing.size }, "many stored files are missing");
      return alert(deps, "files-missing", { kind: "files-missing", params: { files: told + missing.size } });
    }
  }
  for (const { fileId, prescriptionId } of await prescriptionsOfFiles(deps.database.read, [...missing]))
    await tellMissing(deps, fileId, prescriptionId);
  const named = new Set(rows.map(({ key }) => key));
  await dropStrays(
    deps,
    shard,
    old.length,
    old.filter((key) => !named.has(key)),
  );
}

/** Whether the storage that the shop was started with is still there. A share that is not mounted looks like an empty folder. */
async function isOwnStorage({ blobs, database }: SweepDeps): Promise<boolean> {
  const recorded = (await recordedSettings(database.read)).get("storage");
  if (recorded === undefined) return true;
  const mark = await blobs.mark();
  return mark !== null && fingerprintOf(mark, "storage") === recorded;
}

/** `unnamed`: of the old ones those that no row named when the rows were read. Each is looked for once more. */
async function dropStrays(deps: SweepDeps, shard: string, oldCount: number, unnamed: readonly string[]): Promise<void> {
  const strays: string[] = [];
  for (let at = 0; at < unnamed.length; at += atOnce) {
    const some = unnamed.slice(at, at + atOnce);
    const named = await namedBlobs(deps.database.read, shard, some);
    strays.push(...some.filter((key) => !named.has(key)));
  }
  if (strays.length > strayMax && strays.length > oldCount / 2) {
    log.error(
      { part: "worker", shard, strays: strays.length, of: oldCount },
      "too many stored files have no row; none is removed",
    );
    return alert(deps, "storage-of-another-database", { kind: "storage-mismatch", params: {} });
  }
  for (const key of strays) await deps.blobs.remove(key);
}

const missingKey = (fileId: string) => `file-missing:${fileId}`;

async function tellMissing(deps: SweepDeps, fileId: string, prescriptionId: string): Promise<void> {
  log.error({ part: "worker", fileId, prescriptionId }, "a stored file is missing");
  await alert(deps, missingKey(fileId), { kind: "file-missing", params: { prescriptionId } });
}

async function alert({ database, clock, newId }: SweepDeps, key: string, what: Alert): Promise<void> {
  await database.inTransaction((tx) => raiseAlert(tx, { ...what, id: newId(), key, at: clock.now() }));
}
