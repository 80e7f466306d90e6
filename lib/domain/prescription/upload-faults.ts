import { filesMax, pagesMax, pixelsMax } from "./upload-limits";

type Words = readonly [status: 400 | 413 | 415 | 422, words: (file: string) => string];

/** Everything that can be wrong with an upload: the status it is answered with, and one plain sentence or two that say what to do. */
const faults = {
  "nothing-chosen": [400, () => "Choose a photo or a PDF of the prescription."],
  "empty-file": [400, (file) => `${file} is empty. Choose it again, or take a new photo.`],
  "broke-off": [400, (file) => `The connection broke off before ${file} had arrived. Send it again.`],
  "not-an-upload": [400, () => "Send the files as multipart/form-data, each as a part named “file”."],
  "too-large": [
    413,
    (file) => `${file} is larger than 15 MB. Take the photo again at a smaller size, or send the pages one by one.`,
  ],
  "too-many-files": [
    413,
    () => `A prescription holds at most ${filesMax} files. Send fewer, or put the pages into one PDF.`,
  ],
  "upload-too-large": [413, () => "The files are too large to be sent together. Send them one by one."],
  "wrong-type": [
    415,
    (file) =>
      `${file} is not a JPEG, PNG, WebP or HEIC picture or a PDF. Take a photo of the prescription, or choose a PDF.`,
  ],
  unreadable: [422, (file) => `${file} cannot be opened; it seems damaged. Take a new photo, or save the PDF again.`],
  "too-slow": [422, (file) => `${file} could not be opened in time. Take photos of its pages instead.`],
  encrypted: [422, (file) => `${file} is protected by a password. Save it without one, or take photos of its pages.`],
  "too-many-pages": [
    422,
    (file) => `${file} has more than ${pagesMax} pages. Send only the pages of the prescription.`,
  ],
  "too-many-pixels": [
    422,
    (file) => `${file} has more than ${pixelsMax / 1_000_000} megapixels. Take the photo again at a smaller size.`,
  ],
  "moving-picture": [422, (file) => `${file} is a moving picture. Send a still photo or a PDF.`],
  infected: [422, (file) => `${file} was stopped by the virus scanner. Take a photo of the prescription instead.`],
} as const satisfies Record<string, Words>;

export type UploadFault = keyof typeof faults;

export const statusOf = (fault: UploadFault) => faults[fault][0];

/** @param name the file's name as it is shown; null when no single file is meant. */
export function uploadMessage(fault: UploadFault, name: string | null): string {
  const words = faults[fault][1](name === null ? "the file" : `“${name}”`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
