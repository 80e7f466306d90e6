import "server-only";
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** More arrived than may arrive in all. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";
}

/** Passes chunks on until there are more than `bytesMax` bytes, then throws `TooMuch`. */
export function atMost(bytesMax: number) {
  return async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.byteLength;
      if (bytes > bytesMax) throw new TooMuch("the request is too large");
      yield chunk;
    }
  };
}

/** Writes a stream to a new file that only this account can open, counting and hashing on the way. */
export async function writeCounted(
  stream: Readable,
  to: string,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  await pipeline(
    stream,
    async function* counted(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(to, { flags: "wx", mode: 0o600 }),
  );
  return { bytes, sha256: hash.digest("hex") };
}
