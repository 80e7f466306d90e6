import "server-only";
import { openAlertsBeside, raiseAlert } from "@/db/repo/alert";
import { recordedSettings } from "@/db/repo/shop";
import { prescriptionsOfFiles } from "@/db/repo/stored-file";
import type { Alert } from "@/lib/domain/alert/alert";
import { log } from "@/lib/platform/log";
import { fingerprintOf } from "@/lib/platform/secret-hash";
import type { CommandDeps } from "../command";

export type StorageAlertDeps = Pick<CommandDeps, "database" | "clock" | "newId"> & {
  /** The storage, as far as it tells whose it is. */
  readonly blobs: { readonly mark: () => Promise<string | null> };
};

export const storageUnavailableKey = "storage-unavailable";
/** So many missing files of the whole storage are named one by one; more are one cause, a storage that was lost or restored in part. */
const missingMax = 5;
const missingKey = (fileId: string) => `file-missing:${fileId}`;

/** Whether the storage that the shop was started with is still there. A share that is not mounted looks like an empty folder. */
export async function isOwnStorage({
  blobs,
  database,
}: Pick<StorageAlertDeps, "blobs" | "database">): Promise<boolean> {
  const recorded = (await recordedSettings(database.read)).get("storage");
  if (recorded === undefined) return true;
  const mark = await blobs.mark();
  return mark !== null && fingerprintOf(mark, "storage") === recorded;
}

export const tellStorageUnavailable = (deps: StorageAlertDeps): Promise<void> =>
  raise(deps, storageUnavailableKey, { kind: "storage-unavailable", params: {} });

/** Tells staff that stored files are not there, once for each cause: true where there are so many that they are one, false where each is told. */
export async function tellMissingFiles(deps: StorageAlertDeps, fileIds: readonly string[]): Promise<boolean> {
  if (fileIds.length === 0) return false;
  const told = await openAlertsBeside(deps.database.read, "file-missing", fileIds.map(missingKey));
  if (told + fileIds.length > missingMax) {
    log.error({ files: fileIds.length }, "many stored files are missing");
    await raise(deps, "files-missing", { kind: "files-missing", params: { files: told + fileIds.length } });
    return true;
  }
  for (const { fileId, prescriptionId } of await prescriptionsOfFiles(deps.database.read, [...fileIds])) {
    log.error({ fileId, prescriptionId }, "a stored file is missing");
    await raise(deps, missingKey(fileId), { kind: "file-missing", params: { prescriptionId } });
  }
  return false;
}

async function raise({ database, clock, newId }: StorageAlertDeps, key: string, what: Alert): Promise<void> {
  await database.inTransaction((tx) => raiseAlert(tx, { ...what, id: newId(), key, at: clock.now() }));
}
