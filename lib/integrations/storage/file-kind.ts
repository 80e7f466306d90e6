import "server-only";
import { open } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { type MediaType, mediaTypes } from "@/lib/domain/prescription/upload-limits";

/** What a file is by its first bytes; its name and the type the sender gave it count for nothing. Null for whatever is no prescription's type. */
export async function kindOf(file: string): Promise<MediaType | null> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
    const found = await fileTypeFromBuffer(new Uint8Array(buffer.subarray(0, bytesRead)));
    if (found?.mime.startsWith("image/hei") === true) return isHevc(buffer) ? "image/heic" : null;
    return mediaTypes.find((type) => type === found?.mime) ?? null;
  } finally {
    await handle.close();
  }
}

/** Brands of pictures and sequences in HEVC (ISO/IEC 23008-12). `mif1` alone says nothing of the codec: an AVIF bears it, too. */
const hevcBrands = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx"]);

/** Whether the `ftyp` box names HEVC, as its main brand or among the compatible ones. */
function isHevc(head: Buffer): boolean {
  const end = Math.min(head.readUInt32BE(0), head.length);
  for (let at = 8; at + 4 <= end; at += 4) if (hevcBrands.has(head.toString("latin1", at, at + 4))) return true;
  return false;
}
