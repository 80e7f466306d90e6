import type { UploadFault } from "@/lib/domain/prescription/upload-faults";
import { filesMax, pagesMax, pixelsMax } from "@/lib/domain/prescription/upload-limits";
import { fill } from "./fill";
import { words } from "./upload-faults";

const messages = {
  "nothing-chosen": words.nothingChosen,
  "empty-file": words.emptyFile,
  "broke-off": words.brokeOff,
  "not-an-upload": words.notAnUpload,
  "too-large": words.tooLarge,
  "too-many-files": words.tooManyFiles,
  "upload-too-large": words.uploadTooLarge,
  "wrong-type": words.wrongType,
  unreadable: words.unreadable,
  "too-slow": words.tooSlow,
  encrypted: words.encrypted,
  "too-many-pages": words.tooManyPages,
  "too-many-pixels": words.tooManyPixels,
  "moving-picture": words.movingPicture,
  infected: words.infected,
  "too-many-at-once": words.tooManyAtOnce,
  busy: words.busy,
} as const satisfies Record<UploadFault, string>;

const limits = { filesMax, pagesMax, megapixelsMax: pixelsMax / 1_000_000 };

/** @param name the file's name as it is shown; null when no single file is meant. */
export function uploadMessage(fault: UploadFault, name: string | null): string {
  const said = fill(messages[fault], { ...limits, file: name === null ? words.theFile : `“${name}”` });
  return said.charAt(0).toUpperCase() + said.slice(1);
}
