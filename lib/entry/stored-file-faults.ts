import "server-only";
import { raiseAlert } from "@/db/repo/alert";
import {
  isOwnStorage,
  type StorageAlertDeps,
  tellMissingFiles,
  tellStorageUnavailable,
} from "@/lib/commands/alerts/missing-files";
import { conflict, type Refusal, unavailable } from "@/lib/domain/shared/reason";
import { type Place, SealBroken } from "@/lib/integrations/storage/envelope";
import { log } from "@/lib/platform/log";

export const pageAltered = conflict("page-altered");
export const fileAltered = conflict("file-altered");

/** Opens what is sealed. Where bytes or row were changed by other hands it is null, and staff are told, once for each file. */
export async function unsealOrTell<Opened>(
  { database, clock, newId }: StorageAlertDeps,
  prescriptionId: string,
  { fileId }: Place,
  open: () => Opened | Promise<Opened>,
): Promise<Opened | null> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof SealBroken) || error.reason !== "tampered") throw error;
    log.error({ fileId, prescriptionId }, "a sealed file was changed");
    const what = { kind: "file-altered", params: { prescriptionId } } as const;
    await database.inTransaction((tx) =>
      raiseAlert(tx, { ...what, id: newId(), key: `file-altered:${fileId}`, at: clock.now() }),
    );
    return null;
  }
}

/** What the storage does not hold although its row names it: staff are told once for each cause, and who asked in words. */
export async function missingOrTell(deps: StorageAlertDeps, fileId: string): Promise<Refusal> {
  if (await isOwnStorage(deps)) await tellMissingFiles(deps, [fileId]);
  else await tellStorageUnavailable(deps);
  return unavailable({ code: "file-missing", params: { case: "stored" } });
}
