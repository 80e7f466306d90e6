import "server-only";
import type { Refusal } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { ReceivedFile } from "@/lib/integrations/storage/intake";
import { discard, type SealedFile, type StorageDeps, storeFile } from "@/lib/integrations/storage/prescription-files";
import { type UploadReason, uploadRefusal } from "@/lib/integrations/storage/upload-refusals";
import { failpoint } from "@/lib/platform/failpoint";

export interface Stored {
  readonly files: readonly SealedFile[];
  readonly reasons: readonly UploadReason[];
}

/**
 * Judges and stores the files one after another (each may need much memory for a moment).
 * @param whose the account that sent them.
 * @param onInfected told of each file that the scanner stopped, for the record.
 * @param keepGood keeps the good ones beside refused ones; otherwise one refused file undoes all.
 */
export async function storeAll(
  deps: StorageDeps,
  whose: string,
  received: readonly ReceivedFile[],
  keepGood: boolean,
  onInfected: (file: ReceivedFile) => Promise<void>,
): Promise<Result<Stored, Refusal>> {
  const files: SealedFile[] = [];
  const reasons: UploadReason[] = [];
  try {
    for (const file of received) {
      const stored = await storeFile(deps, whose, file);
      if (stored.ok) files.push(stored.value);
      else {
        if (stored.error.code === "infected") await onInfected(file);
        reasons.push(stored.error);
      }
    }
    await failpoint("upload.stored");
  } catch (error) {
    await discard(deps.blobs, files);
    throw error;
  }
  if (reasons.length === 0 || keepGood) return ok({ files, reasons });
  await discard(deps.blobs, files);
  return err(uploadRefusal(reasons));
}
