/** Everything that can be wrong with an upload, with the status it is answered with. Browsers say them, too, before anything is sent. */
const statuses = {
  "nothing-chosen": 400,
  "empty-file": 400,
  "broke-off": 400,
  "not-an-upload": 400,
  "too-large": 413,
  "too-many-files": 413,
  "upload-too-large": 413,
  "wrong-type": 415,
  unreadable: 422,
  "too-slow": 422,
  encrypted: 422,
  "too-many-pages": 422,
  "too-many-pixels": 422,
  "moving-picture": 422,
  infected: 422,
  "too-many-at-once": 429,
  busy: 503,
} as const;

export type UploadFault = keyof typeof statuses;

/** `file`: its name as it is shown; null when no single file is meant. */
export type UploadReasons = { [Fault in UploadFault]: { file: string | null } };

export const statusOf = (fault: UploadFault) => statuses[fault];
