/** What a prescription's files may measure. The page says them before sending, the server holds them. */

/** One file, in bytes: 15 MB. */
export const fileBytesMax = 15 * 1024 * 1024;

/** Files in one prescription. */
export const filesMax = 5;

/** Pages of one PDF. */
export const pagesMax = 20;

/** Width × height of one picture: phones' "50 megapixels" are up to 8192 × 6144. */
export const pixelsMax = 52_000_000;

export const mediaTypes = ["image/jpeg", "image/png", "image/webp", "image/heic", "application/pdf"] as const;
export type MediaType = (typeof mediaTypes)[number];
