import "server-only";
import { createReadStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { type Blobs, shardOf } from "@/lib/integrations/storage/blobs";
import { type Counted, flushFolder, writeDurably } from "./durable-file";
import type { Manifest, Stored } from "./manifest";

const listFile = "files.list";
const keysFile = "files.keys";
const atOnce = 8;

/** Where a sealed file lies in a backup: as in the storage, by the last character of its key. */
export const placeOfFile = (key: string) => path.join("files", shardOf(key), key);

/** Notes which files the cut names, one a line: copying them need not hold the cut open. */
export async function noteKeys(folder: string, keys: AsyncIterable<string>): Promise<void> {
  await writeDurably(path.join(folder, keysFile), lines(keys));
}

async function* lines(texts: AsyncIterable<string>) {
  for await (const text of texts) yield Buffer.from(`${text}\n`);
}

export interface CopiedFiles {
  readonly files: Manifest["files"];
  readonly missing: readonly string[];
}

/**
 * Copies the files that were noted, sealed as they lie. A file is written before its row and never changed, so what a cut names is there
 * after it as well, unless it was missing before.
 */
export async function copyFiles(folder: string, blobs: Blobs): Promise<CopiedFiles> {
  const missing: string[] = [];
  const sum = { count: 0, bytes: 0 };
  async function* list() {
    for await (const keys of inBatches(linesOf(path.join(folder, keysFile)), atOnce)) {
      const copied = await Promise.all(keys.map(async (key) => ({ key, stored: await copyFile(folder, blobs, key) })));
      for (const { key, stored } of copied) {
        if (stored === null) missing.push(key);
        else {
          sum.count++;
          sum.bytes += stored.bytes;
          yield Buffer.from(`${key} ${stored.bytes} ${stored.sha256}\n`);
        }
      }
    }
  }
  const listed = await writeDurably(path.join(folder, listFile), list());
  return { files: { ...sum, list: { file: listFile, ...listed } }, missing };
}

async function copyFile(folder: string, blobs: Blobs, key: string): Promise<Counted | null> {
  const stream = await blobs.stream(key);
  if (stream === null) return null;
  const file = path.join(folder, placeOfFile(key));
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const stored = await writeDurably(file, stream);
  await flushFolder(path.dirname(file));
  return stored;
}

export interface ListedFile extends Stored {
  readonly key: string;
}

/** The files of a backup whose list is known to be as it was written. */
export async function* listedFiles(folder: string, { files }: Manifest): AsyncIterable<ListedFile> {
  for await (const line of linesOf(path.join(folder, files.list.file))) {
    const [key = "", bytes = "", sha256 = ""] = line.split(" ");
    yield { key, file: placeOfFile(key), bytes: Number(bytes), sha256 };
  }
}

const linesOf = (file: string): AsyncIterable<string> => createInterface({ input: createReadStream(file) });

export async function* inBatches<T>(all: AsyncIterable<T>, size: number): AsyncIterable<readonly T[]> {
  let batch: T[] = [];
  for await (const one of all) {
    batch.push(one);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
