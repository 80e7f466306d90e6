import "server-only";
import { namedBlobs } from "@/db/read/named-blobs";
import { shards } from "@/lib/integrations/storage/blobs";
import { dropAbandonedFolders } from "@/lib/integrations/storage/private-folder";
import type { JobDeps } from "../deps";

/** An upload is committed within minutes of its blobs; after a day nothing will name them any more. */
const strayAfterMs = 86_400_000;
const atOnce = 500;

/**
 * Throws away blobs that no row names (a process died between storing and committing) and unencrypted leftovers of uploads that were killed.
 * One shard a minute, so a round takes half an hour and no run walks the whole storage.
 */
export async function sweepBlobs(deps: Pick<JobDeps, "blobs" | "database">, minute: number): Promise<void> {
  await dropAbandonedFolders();
  const shard = shards[minute % shards.length];
  if (shard === undefined) throw new Error("minutes are counted from 0");
  let old: string[] = [];
  for await (const { key, ageMs } of deps.blobs.list(shard)) {
    if (ageMs > strayAfterMs) old.push(key);
    if (old.length === atOnce) {
      await dropUnnamed(deps, old);
      old = [];
    }
  }
  await dropUnnamed(deps, old);
}

async function dropUnnamed(
  { blobs, database }: Pick<JobDeps, "blobs" | "database">,
  keys: readonly string[],
): Promise<void> {
  const named = await namedBlobs(database.read, keys);
  for (const key of keys) if (!named.has(key)) await blobs.remove(key);
}
