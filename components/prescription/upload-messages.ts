import { t } from "@/content/words/t";
import { uploadMessage } from "@/content/words/upload-message";
import type { UploadFault } from "@/lib/domain/prescription/upload-faults";
import { fileBytesMax, filesMax, mediaTypes } from "@/lib/domain/prescription/upload-limits";

/** What file pickers offer; the ending too, because many systems do not know HEIC by its type. */
export const acceptedTypes = [...mediaTypes, ".heic", ".heif"].join(",");

export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  /** The browser's guess by the name's ending; empty when it has none. */
  readonly type: string;
}

/** What can be said of a file before it is sent. Only a help: the server judges the bytes themselves. */
export function faultBeforeSending(file: ChosenFile, freePlaces: number): UploadFault | null {
  if (freePlaces < 1) return "too-many-files";
  if (file.size === 0) return "empty-file";
  if (file.type !== "" && file.type !== "image/heif" && !(mediaTypes as readonly string[]).includes(file.type))
    return "wrong-type";
  if (file.size > fileBytesMax) return "too-large";
  return null;
}

export { uploadMessage };

/** Said in the live region, where nothing on the screen would tell. */
export const spoken = {
  sending: (name: string) => t("upload.saidSending", { name }),
  stored: (name: string, count: number) => t("upload.saidStored", { name, count, filesMax }),
  cancelled: (name: string) => t("upload.saidCancelled", { name }),
  removed: (name: string) => t("upload.saidRemoved", { name }),
  moved: (name: string, place: number, count: number) => t("upload.saidMoved", { name, place, count }),
} as const;
