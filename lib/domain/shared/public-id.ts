/** Whether a text could be an id of ours: 26 characters for 128 random bits. Anything else was never one, and no database need be asked. */
export function isPublicId(text: string): boolean {
  return /^[0-9a-hjkmnp-tv-z]{26}$/.test(text);
}
