import "server-only";
import { mkdir, open, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

// A folder of stored prescriptions carries a random id, so that an empty mount point or another shop's folder is not taken for it.

const pattern = /^[0-9a-hjkmnp-tv-z]{26}$/;
const fileOf = (url: string) => path.join(/* turbopackIgnore: true */ fileURLToPath(url), ".shop-storage");

/** Null: there is none, or not a whole one. */
export async function storageMark(url: string): Promise<string | null> {
  try {
    const [first = ""] = (await readFile(fileOf(url), "utf8")).split("\n");
    return pattern.test(first) ? first : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Marks the storage, unless somebody else does so at this moment. @returns the mark that it carries */
export async function markStorage(url: string, id: string): Promise<string> {
  await mkdir(path.dirname(fileOf(url)), { recursive: true, mode: 0o700 });
  const handle = await open(fileOf(url), "a", 0o600);
  try {
    // Appended in one write, and the first line counts: of two at the same moment both read the same.
    await handle.write(`${id}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  const [first = ""] = (await readFile(fileOf(url), "utf8")).split("\n");
  if (!pattern.test(first))
    throw new Error("the mark of the storage is broken: remove the file .shop-storage in STORAGE_URL");
  return first;
}
