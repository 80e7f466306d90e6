import "server-only";
import { open } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import { type MediaType, mediaTypes } from "@/lib/domain/prescription/upload-limits";

/** What a file is by its first bytes; its name and the type the sender gave it count for nothing. Null for whatever is no prescription's type. */
export async function kindOf(file: string): Promise<MediaType | null> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
    const head = buffer.subarray(0, bytesRead);
    if (isHevc(head)) return "image/heic";
    const found = await fileTypeFromBuffer(new Uint8Array(head));
    if (found === undefined && isLatePdf(head)) return "application/pdf";
    return mediaTypes.find((type) => type !== "image/heic" && type === found?.mime) ?? null;
  } finally {
    await handle.close();
  }
}

/** Line ends or a header of some machine may stand before a PDF: readers look for it in the first 1,024 bytes (ISO 32000-1, Annex H.3, note 13). */
const isLatePdf = (head: Buffer) => head.subarray(0, 1024).includes("%PDF-");

/** Brands of pictures and sequences in HEVC (ISO/IEC 23008-12). `mif1` alone says nothing of the codec: an AVIF bears it, too. */
const hevcBrands = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx"]);

/** Whether the file begins with an `ftyp` box that names HEVC, as its main brand or among the compatible ones. */
function isHevc(head: Buffer): boolean {
  if (head.toString("latin1", 4, 8) !== "ftyp") return false;
  const end = Math.min(head.readUInt32BE(0), head.length);
  for (let at = 8; at + 4 <= end; at += 4) if (hevcBrands.has(head.toString("latin1", at, at + 4))) return true;
  return false;
}
