import "server-only";
import { constants } from "node:fs";
import { mkdir, open, opendir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { failpoint } from "@/lib/platform/failpoint";
import { newId } from "@/lib/platform/ids";
import { outsideTransactions } from "@/lib/platform/outside-transactions";
import { type Blobs, type StoredBlob, shardOf, shards } from "./blobs";

/** Of keys, and of the mark. */
const keyPattern = /^[0-9a-hjkmnp-tv-z]{26}$/;
/** The file that carries the mark, so that an empty mount point or another shop's folder is not taken for this shop's storage. */
const markFile = ".shop-storage";

/**
 * Sealed blobs as files of a folder (`file:///path`), readable by this account only.
 * A key that is not one of our ids throws: it can never name a path outside the folder.
 */
export function diskBlobs(url: string): Blobs {
  const root = fileURLToPath(url);
  const fileOf = (key: string) => {
    if (!keyPattern.test(key)) throw new Error("not a key of a stored page");
    return path.join(/* turbopackIgnore: true */ root, shardOf(key), key);
  };
  const markOf = path.join(/* turbopackIgnore: true */ root, markFile);
  return outsideTransactions<Blobs>("blobs", {
    put: (key, bytes) => writeWhole(fileOf(key), bytes),
    get: (key) => readFile(fileOf(key)).catch(noneIfMissing),
    stream: (key) => openStream(fileOf(key)),
    remove: (key) => rm(fileOf(key), { force: true }),
    list: (shard) => listShard(root, shard),
    mark: () => readMark(markOf),
    setMark: (id) => writeMark(markOf, id),
  });
}

/** Written beside its place, flushed, then renamed into it: a reader meets all of it or nothing. */
async function writeWhole(file: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  const folder = path.dirname(file);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await flushFolders(path.dirname(folder), path.dirname(made));
  const unfinished = path.join(/* turbopackIgnore: true */ folder, `.${newId()}`);
  try {
    const handle = await open(unfinished, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
    try {
      await writeFile(handle, bytes);
      await failpoint("blob.written");
      await handle.sync();
    } finally {
      await handle.close();
    }
    await failpoint("blob.flushed");
    await rename(unfinished, file);
    await failpoint("blob.renamed");
  } finally {
    await rm(unfinished, { force: true });
  }
  await flushFolder(folder);
  await failpoint("blob.stored");
}

async function openStream(file: string): Promise<Readable | null> {
  const handle = await open(file, constants.O_RDONLY).catch(noneIfMissing);
  return handle?.createReadStream() ?? null;
}

/** The name of a new file is durable only when its folder is. Systems that cannot flush a folder (Windows) do it themselves. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new folder is durable only when the one that names it is: from `inner` out to `outer`. */
async function flushFolders(inner: string, outer: string): Promise<void> {
  await flushFolder(inner);
  if (inner !== outer && inner !== path.dirname(inner)) await flushFolders(path.dirname(inner), outer);
}

async function* listShard(root: string, shard: string): AsyncIterable<StoredBlob> {
  if (!shards.includes(shard)) throw new Error("not a shard");
  const folder = path.join(/* turbopackIgnore: true */ root, shard);
  const found = await opendir(folder).catch(noneIfMissing);
  if (found === null) return;
  for await (const entry of found) {
    const file = path.join(/* turbopackIgnore: true */ folder, entry.name);
    const seen = await stat(file).catch(noneIfMissing);
    if (seen === null || !seen.isFile()) continue;
    const ageMs = Date.now() - seen.mtimeMs; // the file system's clock is the machine's, so its age is, too
    if (keyPattern.test(entry.name)) yield { key: entry.name, ageMs };
    else if (ageMs > 3_600_000) await rm(file, { force: true }); // left by a process that was killed while it wrote
  }
}

/** Null: there is none, or not a whole one. */
async function readMark(file: string): Promise<string | null> {
  const [first = ""] = ((await readFile(file, "utf8").catch(noneIfMissing)) ?? "").split("\n");
  return keyPattern.test(first) ? first : null;
}

async function writeMark(file: string, id: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, "a", 0o600);
  try {
    // Appended in one write, and the first line counts: of two at the same moment both read the same.
    await handle.write(`${id}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  const mark = await readMark(file);
  if (mark === null) throw new Error(`the mark of the storage is broken: remove the file ${markFile} in STORAGE_URL`);
  return mark;
}

function noneIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
