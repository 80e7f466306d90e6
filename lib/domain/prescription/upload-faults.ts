import { fill } from "@/content/words/fill";
import { words } from "@/content/words/upload-faults";
import { filesMax, pagesMax, pixelsMax } from "./upload-limits";

type Fault = readonly [status: 400 | 413 | 415 | 422 | 429 | 503, words: string];

/** Everything that can be wrong with an upload: the status it is answered with, and the words. Browsers say them, too, before anything is sent. */
const faults = {
  "nothing-chosen": [400, words.nothingChosen],
  "empty-file": [400, words.emptyFile],
  "broke-off": [400, words.brokeOff],
  "not-an-upload": [400, words.notAnUpload],
  "too-large": [413, words.tooLarge],
  "too-many-files": [413, words.tooManyFiles],
  "upload-too-large": [413, words.uploadTooLarge],
  "wrong-type": [415, words.wrongType],
  unreadable: [422, words.unreadable],
  "too-slow": [422, words.tooSlow],
  encrypted: [422, words.encrypted],
  "too-many-pages": [422, words.tooManyPages],
  "too-many-pixels": [422, words.tooManyPixels],
  "moving-picture": [422, words.movingPicture],
  infected: [422, words.infected],
  "too-many-at-once": [429, words.tooManyAtOnce],
  busy: [503, words.busy],
} as const satisfies Record<string, Fault>;

const limits = { filesMax, pagesMax, megapixelsMax: pixelsMax / 1_000_000 };

export type UploadFault = keyof typeof faults;

export const statusOf = (fault: UploadFault) => faults[fault][0];

/** @param name the file's name as it is shown; null when no single file is meant. */
export function uploadMessage(fault: UploadFault, name: string | null): string {
  const said = fill(faults[fault][1], { ...limits, file: name === null ? words.theFile : `“${name}”` });
  return said.charAt(0).toUpperCase() + said.slice(1);
}
