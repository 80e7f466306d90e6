import "server-only";
import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";

/** What a file holds. */
export interface Counted {
  readonly bytes: number;
  readonly sha256: string;
}

/** A new file for this account's eyes alone, on the disk once this returns. */
export async function writeDurably(
  file: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Counted> {
  const hash = createHash("sha256");
  let bytes = 0;
  const handle = await open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      await writeAll(handle, chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest("hex") };
}

async function writeAll(handle: Awaited<ReturnType<typeof open>>, chunk: Uint8Array): Promise<void> {
  for (let written = 0; written < chunk.byteLength; ) {
    written += (await handle.write(chunk, written)).bytesWritten;
  }
}

/** A name is durable only when its folder is. Systems that cannot flush a folder (Windows) do it themselves. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Bytes and hash of a file as it lies there; null when there is none. */
export async function countFile(file: string): Promise<Counted | null> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return null;
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return { bytes: found.size, sha256: hash.digest("hex") };
}

/** Whether the disk, or the share of it that is ours, is used up. */
export function isDiskFull(error: unknown): boolean {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG";
}
