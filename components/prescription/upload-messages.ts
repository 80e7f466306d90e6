import { type UploadFault, uploadMessage } from "@/lib/domain/prescription/upload-faults";
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
  sending: (name: string) => `Sending “${name}”.`,
  stored: (name: string, count: number) => `“${name}” was added. ${count} of ${filesMax} files.`,
  cancelled: (name: string) => `“${name}” was not sent.`,
  removed: (name: string) => `“${name}” was removed.`,
  moved: (name: string, place: number, count: number) => `“${name}” is now number ${place} of ${count}.`,
} as const;

export const signedOutMessage = "You are signed out. Open this page again and sign in; every file listed here is kept.";
export const changeFailedMessage = "That could not be saved. Check your connection and try again.";
export const stillSendingMessage =
  "Wait until every file has been sent, or cancel the ones that are still on their way.";
