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
    return mediaTypes.find((type) => type === found?.mime) ?? null;
  } finally {
    await handle.close();
  }
}
