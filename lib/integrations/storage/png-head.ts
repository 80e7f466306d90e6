import "server-only";
import { open } from "node:fs/promises";

/**
 * Pixels that the head of a PNG promises (IHDR, PNG specification 11.2.2). Floods are PNGs, for nothing else packs so much whiteness into so
 * little: they are refused here, before a decoder's process is even started. What the head says of others, that process reads.
 */
export async function pixelsOfPng(file: string): Promise<number> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(24), 0, 24, 0);
    if (bytesRead < 24 || buffer.toString("latin1", 12, 16) !== "IHDR") return 0; // no sound PNG: the decoder says so
    return buffer.readUInt32BE(16) * buffer.readUInt32BE(20);
  } finally {
    await handle.close();
  }
}
