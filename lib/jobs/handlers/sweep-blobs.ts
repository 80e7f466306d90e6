import "server-only";
import { raiseAlert, settleAlert } from "@/db/repo/alert";
import { blobsOfShard, namedBlobs } from "@/db/repo/stored-file";
import {
  isOwnStorage,
  storageUnavailableKey,
  tellMissingFiles,
  tellStorageUnavailable,
} from "@/lib/commands/alerts/missing-files";
import type { Alert } from "@/lib/domain/alert/alert";
import { shards } from "@/lib/integrations/storage/blobs";
import { dropAbandonedFolders } from "@/lib/integrations/storage/private-folder";
import { log } from "@/lib/platform/log";
import type { JobDeps } from "../deps";

type SweepDeps = Pick<JobDeps, "blobs" | "database" | "clock" | "newId">;

/** An upload is committed within minutes of its blobs; after an hour nothing will name them any more. */
const strayAfterMs = 3_600_000;
const atOnce = 500;
/** Strays come one by one, of processes that died. More than this and more than what is named is another database, or an older one. */
const strayMax = 20;
/**
 * Compares one shard of the storage with the rows, both ways, so a round takes half an hour and no run walks the whole storage: blobs that no
 * row names (a process died between storing and committing) are thrown away, rows whose blob is missing are told to staff. Unencrypted
 * leftovers of uploads that were killed go, too.
 */
export async function sweepBlobs(deps: SweepDeps, minute: number): Promise<void> {
  await dropAbandonedFolders();
  if (!(await isOwnStorage(deps))) return tellStorageUnavailable(deps);
  await deps.database.inTransaction((tx) => settleAlert(tx, storageUnavailableKey, null, deps.clock.now()));
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
  if (await tellMissingFiles(deps, [...missing])) return;
  const named = new Set(rows.map(({ key }) => key));
  await dropStrays(
    deps,
    shard,
    old.length,
    old.filter((key) => !named.has(key)),
  );
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

async function alert({ database, clock, newId }: SweepDeps, key: string, what: Alert): Promise<void> {
  await database.inTransaction((tx) => raiseAlert(tx, { ...what, id: newId(), key, at: clock.now() }));
}
