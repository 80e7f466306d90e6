import "server-only";
import type { Blobs } from "./blobs";
import { diskBlobs } from "./disk";

/** Each kind of storage by the scheme of its address. Another kind is an adapter beside `disk.ts`, and a line here: STORAGE_URL is taken when it can be opened. */
const kinds: Readonly<Record<string, (url: string) => Blobs>> = { "file:": diskBlobs };

/** Whether something here knows a storage at an address. */
export const canOpenBlobs = (url: string): boolean => URL.canParse(url) && Object.hasOwn(kinds, new URL(url).protocol);

/** The storage at an address (STORAGE_URL): the one way to it. */
export function openBlobs(url: string): Blobs {
  const { protocol } = new URL(url);
  const open = kinds[protocol];
  if (open === undefined) throw new Error(`no storage is known for ${protocol} addresses`);
  return open(url);
}
